namespace FlaskPrep.Storage.History;

/// <summary>A grade of a reply. A reply may have several: a tick by hand, or a newer grader, adds one.</summary>
/// <param name="Grader">The grader's version.</param>
/// <param name="Score">0 to 5, not rounded, as the person was told it: what hints cost is taken off.</param>
/// <param name="Points">The points, each with its verdict.</param>
/// <param name="Flags">What the grader noticed of the reply as a whole.</param>
/// <param name="At">When it was graded.</param>
public sealed record GradeEntry(string Grader, double Score, IReadOnlyList<PointEntry> Points, IReadOnlyList<string> Flags, DateTimeOffset At);
