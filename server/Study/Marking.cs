using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>
/// Grades replies. A reply is in the history before it is graded, and the history is the truth about its grade: handed in again, or after an undo, it
/// has the grade that it had, ticks and all.
/// </summary>
internal sealed class Marking(HistoryStore history, TimeProvider time)
{
    public MarkedReply Mark(Desk desk)
    {
        var entry = desk.Entry(desk.Ask.FollowUp is { } first && first != TextHash.Of(desk.Ask.Reply) ? ReplyKind.Followed : ReplyKind.Answered, time.GetUtcNow());
        var (id, isNew) = history.Commit(entry);
        var kept = history.FindReply(entry.Interview, entry.Ask, entry.ReplyHash, entry.Kind);
        var ticked = desk.Ask.Grade is { } written ? TickedIn(written) : TickedIn(kept?.Grade);
        var grade = desk.Sheet.Checks is { } checks ? CodeGrader.Of(checks) : Graders.Grade(desk.Bank, desk.Question, desk.Ask.Reply, ticked);
        var marked = new MarkedReply(entry.ReplyHash, grade, HintQuote.Deduct(grade.Score, desk.Ask.Hints), Math.Max(kept?.Attempt ?? 1, 1))
        {
            Before = entry.Kind == ReplyKind.Followed ? history.FindReply(entry.Interview, entry.Ask, desk.Ask.FollowUp!)?.Grade?.Score : null,
            Late = Late(desk.Header.Seconds, kept?.Reply.Seconds ?? entry.Seconds),
        };
        // Code that could not be run was graded by its words; now that it was seen, that counts.
        if (!isNew && kept?.Grade is { } known && TickedIn(known).SetEquals(ticked) && (known.Grader == CodeGrader.Version || grade.Grader != CodeGrader.Version))
            return marked with { Grade = Known(known, desk.Question, grade), Score = known.Score };
        if (!OwnGrader.IsOpen(grade) || kept?.Grade is not null)
            history.AddGrade(id, new(grade.Grader, marked.Score, [.. grade.Points.Select(Entry)], grade.Flags, time.GetUtcNow()));
        return marked;
    }

    private static string? Late(int? limit, double seconds) => limit is { } most && seconds > most
        ? $"Late: {Math.Round(seconds):0} seconds of {most}. It counts all the same."
        : null;

    private static PointEntry Entry(PointGrade point) =>
        new(point.Point.Text, point.Verdict.ToString().ToLowerInvariant(), point.Evidence, point.Ticked);

    private static HashSet<string> TickedIn(WrittenGrade written) => [.. written.Points.Where(point => point.IsByHand).Select(point => point.Text)];

    private static HashSet<string> TickedIn(GradeEntry? known) => [.. (known?.Points ?? []).Where(point => point.Ticked).Select(point => point.Text)];

    /// <summary>A grade as it was given, though the grader or the bank may be another now.</summary>
    private static Grade Known(GradeEntry known, Question question, Grade now)
    {
        var points = known.Points.Select(point => new PointGrade(
            question.KeyPoints.FirstOrDefault(own => own.Text == point.Text) ?? new(point.Text, KeyPointKind.Required),
            Enum.TryParse<PointVerdict>(point.Verdict, ignoreCase: true, out var verdict) ? verdict : PointVerdict.Missed, point.Evidence, point.Ticked, Credit: 0));
        return new(known.Score, [.. points], known.Flags, known.Grader, now.Repeated);
    }
}
