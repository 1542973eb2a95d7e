namespace FlaskPrep.Core.Interviews;

/// <summary>A point of a written grade.</summary>
/// <param name="Text">As written, up to what shows it.</param>
/// <param name="IsTicked">Covered by the reply, or ticked by hand.</param>
/// <param name="IsByHand">True if it is ticked and the reply does not cover it.</param>
/// <param name="IsOwnWord">True if the grade says that it counts on the person's own word; unticked, it did.</param>
public sealed record WrittenPoint(string Text, bool IsTicked, bool IsByHand, bool IsOwnWord);
