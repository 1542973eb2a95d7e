namespace FlaskPrep.Storage.History;

/// <summary><c>{"kind":"grade", …}</c>: a grade and the reply that it is of.</summary>
internal sealed record GradeLine(
    string Interview, int Ask, string As, string ReplyHash, string Grader, double Score, IReadOnlyList<PointEntry> Points, IReadOnlyList<string> Flags,
    DateTimeOffset At) : HistoryLine
{
    public static GradeLine Of(string interview, int ask, string kind, string replyHash, GradeEntry grade) =>
        new(interview, ask, kind, replyHash, grade.Grader, grade.Score, grade.Points, grade.Flags, grade.At);

    /// <exception cref="FormatException">A value cannot be.</exception>
    public GradeEntry ToGrade()
    {
        if (Score is not (>= 0 and <= 5))
            throw new FormatException("a score is from 0 to 5");
        return new(Grader, Score, Points, Flags, At);
    }
}
