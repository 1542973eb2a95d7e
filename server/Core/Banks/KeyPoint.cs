namespace FlaskPrep.Core.Banks;

/// <summary>One thing that a good answer says.</summary>
/// <param name="Text">A short true statement.</param>
/// <param name="Kind">Required, one of a group, or a bonus.</param>
/// <param name="Group">The group's name where <paramref name="Kind"/> is <see cref="KeyPointKind.Any"/>, else null.</param>
/// <param name="Need">How many of the group a good answer says; 0 outside a group.</param>
/// <param name="Ask">How an interviewer asks for it without giving it away; null where nobody wrote that.</param>
/// <param name="IsDerived">True if nobody wrote it as a point: it is a stretch of an answer.</param>
public sealed record KeyPoint(string Text, KeyPointKind Kind, string? Group = null, int Need = 0, string? Ask = null, bool IsDerived = false);
