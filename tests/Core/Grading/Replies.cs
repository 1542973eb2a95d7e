using FlaskPrep.Core.Grading;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>Grades replies to the seed's questions.</summary>
internal static class Replies
{
    /// <summary>To Q10, each sentence for a point of its own.</summary>
    public static readonly string[] Session =
    [
        "The session object works like a dictionary.",
        "By default all of it is kept in a cookie on the client.",
        "The cookie is signed with the secret key.",
    ];

    public static GradingTask Task(string id)
    {
        var bank = World.SeedBank;
        var question = bank.Find(id)!;
        return new(question.Title, question.KeyPoints, bank.ErrataOf(question), question.Answer);
    }

    public static Grade Grade(string id, string reply, params string[] ticked) =>
        ReplyGrader.Grade(Task(id), reply, ticked.ToHashSet(StringComparer.Ordinal));

    public static PointVerdict Verdict(this Grade grade, string point) =>
        grade.Points.Single(entry => entry.Point.Text.StartsWith(point, StringComparison.Ordinal)).Verdict;
}
