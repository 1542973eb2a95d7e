using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Storage.History;

/// <summary>
/// All interviews, replies and grades, in a file of the person's own. Append-only: what was acknowledged is on the disk, survives the end of this process and of the
/// power, and is there once however often it is handed in. May be used by several threads, and by several processes at once.
/// </summary>
/// <remarks>Every member throws <see cref="HistoryException"/>, with one line to show, if the file cannot be used.</remarks>
public sealed class HistoryStore : IDisposable
{
    /// <summary>How long to wait for another program's lock.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private HistoryStore(HistoryAccess access) => Access = access;

    public string Path => Access.Database.Path;

    /// <summary>True if a newer version wrote it: then it can be read, and every writing member throws.</summary>
    public bool IsReadOnly => Access.IsReadOnly;

    /// <summary>What there is to tell the person, one line each: that a damaged history was set aside, or that it is a newer one. May grow while it is used.</summary>
    public IReadOnlyList<string> Problems => Access.Problems;

    internal HistoryAccess Access { get; }

    /// <summary>True if there is something by that name, whatever it is.</summary>
    public static bool Exists(string path) => System.IO.Path.Exists(path);

    /// <summary>Opens the history, and begins one where there is none.</summary>
    public static HistoryStore Open(string path, TimeProvider time) => Open(path, time, Patience);

    internal static HistoryStore Open(string path, TimeProvider time, TimeSpan patience) =>
        new(new(new(System.IO.Path.GetFullPath(path), patience), time));

    /// <summary>False if the interview is known; what was said of it first stays.</summary>
    public bool Begin(InterviewStart start) => Access.Write(connection => HistoryWrites.Begin(connection, start));

    /// <summary>Keeps a reply; it is safe when this returns. The same again gives the same id and is not new.</summary>
    public (long Id, bool IsNew) Commit(ReplyEntry reply) => Access.Write(connection => HistoryWrites.Commit(connection, reply));

    /// <summary>Makes this the grade that holds for the reply; false if it does already.</summary>
    public bool AddGrade(long replyId, GradeEntry grade) => Access.Write(connection => HistoryWrites.HasReply(connection, replyId)
        ? HistoryWrites.AddGrade(connection, replyId, grade)
        : throw new HistoryException($"{Path}: the reply that was graded is no longer in the history; submit it again"));

    /// <summary>False if it is finished already; the first time stays.</summary>
    public bool Finish(string interview, DateTimeOffset at) => Access.Write(connection => HistoryWrites.Finish(connection, interview, at));

    public Review? FindReply(string interview, int ask, string replyHash, ReplyKind kind = ReplyKind.Answered) =>
        Access.Run(connection => HistoryQueries.FindReply(connection, interview, ask, kind, replyHash));

    /// <summary>Reviews in the order of time, read as they are asked for.</summary>
    public IEnumerable<Review> Reviews(ReviewFilter filter) =>
        Access.Stream(connection => HistoryQueries.Reviews(connection, filter), HistoryRows.ReadReview);

    /// <summary>What came of each ask, in the order of time: as reviews, but without texts and points, and only those that count.</summary>
    public IEnumerable<Outcome> Outcomes(ReviewFilter filter) =>
        Access.Stream(connection => HistoryQueries.Outcomes(connection, filter), HistoryRows.ReadOutcome);

    /// <summary>How far it goes now.</summary>
    public HistoryMark Mark() => Access.Run(HistoryQueries.Mark);

    /// <summary>What was added since; null if it is another history by now, or part of it was deleted.</summary>
    public IReadOnlyList<HistoryChange>? ChangedSince(HistoryMark mark)
    {
        // A deleted history begins its numbers anywhere, so the newest reply of a part of it cannot be in the next one.
        if (mark.Reply == 0 || !Access.Run(connection => HistoryWrites.HasReply(connection, mark.Reply)))
            return null;
        return [.. Access.Stream(connection => HistoryQueries.ChangedSince(connection, mark), row => new HistoryChange(new(row.GetString(0), row.GetString(1)), Sql.Time(row.GetString(2))))];
    }

    /// <summary>The newest first.</summary>
    public IEnumerable<InterviewEntry> Interviews() => Access.Stream(HistoryQueries.Interviews, HistoryRows.ReadInterview);

    /// <summary>Those that are not finished, the newest first.</summary>
    public IEnumerable<InterviewEntry> OpenInterviews() => Access.Stream(HistoryQueries.OpenInterviews, HistoryRows.ReadInterview);

    public InterviewEntry? FindInterview(string interview) =>
        Access.Stream(connection => HistoryQueries.Interview(connection, interview), HistoryRows.ReadInterview).FirstOrDefault();

    /// <summary>The score of the interview before this one over the same bank, or null if this is the first in which something was asked.</summary>
    public InterviewScore? LastScore(string interview)
    {
        if (FindInterview(interview) is not { } entry)
            return null;
        foreach (var (before, _) in Access.Stream(connection => HistoryQueries.InterviewsBefore(connection, entry.Start), HistoryRows.ReadInterview))
            if (InterviewScore.Of(before.Interview, before.Started, Outcomes(new(before.Interview))) is { } score)
                return score;
        return null;
    }

    /// <summary>How much there is.</summary>
    public HistorySize Size() => Access.Run(HistoryQueries.Size);

    /// <summary>Deletes everything, what was set aside too. The file goes, unless another program has it open: then it stays, empty.</summary>
    public DeletedHistory Delete()
    {
        var size = Access.Write(HistoryDeletion.DeleteRows);
        Access.Release();
        return Access.Guarded(() =>
            new DeletedHistory(size, HistoryDeletion.DeleteSetAside(Path), HistoryDeletion.DeleteFile(Access.Database)));
    }

    public void Dispose() => Access.Dispose();
}
