using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>Replaces a stretch of a text.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);
