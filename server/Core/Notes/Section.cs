using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>A heading of a note with all below it, down to the next one of its level or above.</summary>
public readonly record struct Section(Heading Heading, TextSpan Span);
