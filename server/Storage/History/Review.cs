namespace FlaskPrep.Storage.History;

/// <summary>A reply and the grade that holds now, the newest one; null if there was no time to grade it.</summary>
public sealed record Review(ReplyEntry Reply, GradeEntry? Grade)
{
    /// <summary>The reply's number in this history, for <see cref="HistoryStore.AddGrade"/>; another history numbers it otherwise.</summary>
    public long Id { get; init; }

    /// <summary>1 for the first attempt at an ask, the one that counts; 0 for a question passed over.</summary>
    public int Attempt { get; init; }
}
