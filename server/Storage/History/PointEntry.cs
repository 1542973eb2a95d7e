namespace FlaskPrep.Storage.History;

/// <summary>A point of a grade.</summary>
/// <param name="Text">The point as it was graded: the bank's may change later.</param>
/// <param name="Verdict">Missed, partly, unsure, covered or contradicted.</param>
/// <param name="Evidence">The stretches of the reply that show it.</param>
/// <param name="Ticked">True if the person ticked it by hand.</param>
public sealed record PointEntry(string Text, string Verdict, IReadOnlyList<string> Evidence, bool Ticked);
