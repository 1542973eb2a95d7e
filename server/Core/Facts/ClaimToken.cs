using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Facts;

/// <summary>A word or a mark of a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsWord">A run of letters, digits and <c>_</c>; else one mark.</param>
/// <param name="Glued">True if it follows the token before without a gap.</param>
internal readonly record struct ClaimToken(TextSpan Span, bool IsWord, bool Glued);
