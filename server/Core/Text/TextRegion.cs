namespace FlaskPrep.Core.Text;

/// <summary>A stretch of one line whose words count.</summary>
public readonly record struct TextRegion(TextSpan Span, RegionKind Kind);
