using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>What today's grader, over today's banks, would say of the replies in a history. Only reads.</summary>
public static class Regrading
{
    /// <summary>Each reply that was graded, in the order of time.</summary>
    public static IEnumerable<RegradedReply> Of(Snapshot snapshot, HistoryStore history)
    {
        foreach (var review in history.Reviews(ReviewFilter.All))
            if (review is { Reply.Kind: ReplyKind.Answered or ReplyKind.Followed, Grade: { } before })
                yield return new(review.Reply, before, Anew(snapshot, review.Reply, before));
    }

    private static double? Anew(Snapshot snapshot, ReplyEntry reply, GradeEntry before)
    {
        // What code did, no grader of words says anew.
        if (before.Grader == CodeGrader.Version)
            return before.Score;
        if (snapshot.BankNamed(reply.Bank) is not { } bank || bank.Find(reply.Question) is not { } question || TextHash.Of(question.Title) != reply.TitleHash)
            return null;
        var ticked = before.Points.Where(point => point.Ticked).Select(point => point.Text).ToHashSet();
        return HintQuote.Deduct(Graders.Grade(bank, question, reply.Reply, ticked).Score, reply.Hints);
    }
}
