using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Grading;

public sealed class FollowUpTests
{
    /// <summary>Each point of the seed once as the one that is missing: the reply says all the others.</summary>
    public static TheoryData<string, int> MissingPoints()
    {
        var data = new TheoryData<string, int>();
        foreach (var question in World.SeedBank.Questions)
            for (var i = 0; i < question.KeyPoints.Count; i++)
                if (question.KeyPoints[i].Kind != KeyPointKind.Bonus)
                    data.Add(question.Id, i);
        return data;
    }

    [Theory]
    [MemberData(nameof(MissingPoints))]
    public void It_asks_for_what_is_missing_without_giving_it_away(string id, int missing)
    {
        var question = World.SeedBank.Find(id)!;
        var reply = string.Join("\n", question.KeyPoints.Where((point, index) => index != missing && point.Kind == KeyPointKind.Required).Select(point => point.Text));
        if (reply.Length == 0)
            reply = question.KeyPoints[(missing + 1) % question.KeyPoints.Count].Text;
        var before = Grade(question, reply);
        if (FollowUp.Of(question, before, reply) is not { } asked)
        {
            Assert.True(before.Score > 4.5 || before.Flags.Count > 0, $"{before.Score}: {string.Join(' ', before.Flags)}");
            return;
        }

        Assert.EndsWith("?", asked);
        // Who says the question again has said nothing more.
        Assert.Equal(before.Score, Grade(question, $"{reply}\n\n{asked}").Score);
    }

    [Fact]
    public void What_somebody_wrote_down_to_ask_gives_no_word_of_the_point_away()
    {
        var written = World.SeedBank.Questions.SelectMany(question => question.KeyPoints.Where(point => point.Ask is not null).Select(point => (question, point))).ToList();
        Assert.True(written.Count > 30);
        foreach (var (question, point) in written)
        {
            var hidden = AskedWords.Of(TokenScanner.Scan(point.Text));
            hidden.ExceptWith(AskedWords.Of(TokenScanner.Scan(question.Title)));
            hidden.IntersectWith(AskedWords.Of(TokenScanner.Scan(point.Ask!)));
            Assert.True(hidden.Count == 0, $"{question.Id}: “{point.Ask}” says {string.Join(", ", hidden)}");
        }
    }

    [Fact]
    public void Nothing_is_asked_after_a_full_reply_or_after_nonsense()
    {
        var question = World.SeedBank.Find("Q13")!;
        var full = string.Join("\n", question.KeyPoints.Select(point => point.Text));
        Assert.Null(FollowUp.Of(question, Grade(question, full), full));
        const string Nonsense = "I like cheese and long walks on the beach in October.";
        Assert.Null(FollowUp.Of(question, Grade(question, Nonsense), Nonsense));
        Assert.Null(FollowUp.Of(question, Grade(question, question.Title), question.Title));
    }

    [Fact]
    public void A_point_that_nobody_wrote_a_question_for_is_asked_by_its_kind()
    {
        Assert.Equal("And about the hook: when does that happen?", AskedFor("The hook runs before the page is drawn", "It is a function."));
        Assert.Equal("And why is that so?", AskedFor("State is kept apart because rendering is repeated", "It is a function."));
        Assert.Equal("And what else belongs to it?", AskedFor("Components stay small", "It is a function."));
    }

    [Fact]
    public void Of_a_group_one_more_is_asked_for() =>
        Assert.Equal("Can you name one more?", FollowUp.Of(
            QuestionOf(new("red", KeyPointKind.Any, "c", 2), new("green", KeyPointKind.Any, "c", 2)),
            Grade(QuestionOf(new("red", KeyPointKind.Any, "c", 2), new("green", KeyPointKind.Any, "c", 2)), "It is red."), "It is red."));

    private static string? AskedFor(string missing, string said)
    {
        var question = QuestionOf(new(said, KeyPointKind.Required), new(missing, KeyPointKind.Required));
        return FollowUp.Of(question, Grade(question, said), said);
    }

    private static Question QuestionOf(params KeyPoint[] points) =>
        new() { Id = "Q1", Title = "What is a hook?", Answer = "", Line = 0, Span = default, TitleSpan = default, WrittenPoints = points };

    private static Grade Grade(Question question, string reply) => ReplyGrader.Grade(new(question.Title, question.KeyPoints, [], question.Answer), reply);
}
