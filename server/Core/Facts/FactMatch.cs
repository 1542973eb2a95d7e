using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Facts;

/// <summary>A claim found in a text.</summary>
/// <param name="Fact">What is not so.</param>
/// <param name="Span">The part to underline and replace.</param>
/// <param name="Whole">All that says it.</param>
public readonly record struct FactMatch(Fact Fact, TextSpan Span, TextSpan Whole);
