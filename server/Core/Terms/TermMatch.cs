using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Terms;

/// <summary>A key found in a text.</summary>
/// <param name="Key">What was found.</param>
/// <param name="Span">Where.</param>
/// <param name="Region">In what kind of text.</param>
/// <param name="Strength">Of this find: a strong key may be weak here (<em>flask</em> in prose is a bottle).</param>
public readonly record struct TermMatch(TermKey Key, TextSpan Span, RegionKind Region, TermStrength Strength);
