namespace FlaskPrep.Core.Text;

/// <summary>A code span, a wiki link, a URL or a tag inside a heading or a paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">With its marks.</param>
/// <param name="Content">Without them.</param>
/// <param name="Block">The block it stands in, an index into <see cref="ScannedDocument.Blocks"/>.</param>
public readonly record struct Inline(InlineKind Kind, TextSpan Span, TextSpan Content, int Block);
