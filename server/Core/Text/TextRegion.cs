namespace FlaskPrep.Core.Text;
public readonly record struct TextRegion(TextSpan Span, RegionKind Kind);
