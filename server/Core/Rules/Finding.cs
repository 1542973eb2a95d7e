using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>Something in a note that an interviewer would challenge.</summary>
/// <param name="Code">The rule's code, stable.</param>
/// <param name="Severity">Warning or Information.</param>
/// <param name="Span">What is underlined.</param>
/// <param name="Message">One or two sentences, about the subject and never about the person.</param>
/// <param name="Fixes">The preferred one first.</param>
public sealed record Finding(string Code, FindingSeverity Severity, TextSpan Span, string Message, IReadOnlyList<Fix> Fixes);
