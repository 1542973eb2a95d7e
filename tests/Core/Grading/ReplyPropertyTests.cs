using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Tests.Architecture;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>What holds for any reply: the score follows from what is said, once.</summary>
public sealed class ReplyPropertyTests
{
    private const int Rounds = 400;

    private static readonly string[] Padding =
    [
        "This is a really great and very important topic.", "In my humble opinion it is absolutely wonderful.", "I love it!",
        "Honestly, everybody enjoys that.", "As we all know, good software is beautiful.", "To sum up, it is truly amazing, elegant and delightful.",
    ];

    [Fact]
    public void Without_the_sentence_that_covers_a_point_the_score_is_lower_and_with_it_the_same_again()
    {
        var whole = Replies.Grade("Q10", string.Join(" ", Replies.Session)).Score;
        Assert.Equal(5, whole);
        for (var left = 0; left < Replies.Session.Length; left++)
        {
            var rest = Replies.Session.Where((_, index) => index != left).ToList();
            Assert.True(Replies.Grade("Q10", string.Join(" ", rest)).Score < whole);
            Assert.Equal(whole, Replies.Grade("Q10", string.Join(" ", rest.Append(Replies.Session[left]))).Score);
        }
    }

    [Fact]
    public void The_score_of_any_question_falls_with_the_sentence_that_covers_a_point_and_rises_with_it_again()
    {
        var fallen = 0;
        foreach (var question in World.SeedBank.Questions)
        {
            var sentences = question.KeyPoints.Where(point => point.Kind == KeyPointKind.Required).Select(point => $"{point.Text}.").ToList();
            var whole = Replies.Grade(question.Id, string.Join("\n\n", sentences));
            foreach (var sentence in sentences)
            {
                var rest = sentences.Where(other => other != sentence).ToList();
                var without = Replies.Grade(question.Id, string.Join("\n\n", rest));
                Assert.Equal(without.Points.Where(IsAsked).Sum(point => point.Credit) < whole.Points.Where(IsAsked).Sum(point => point.Credit), without.Score < whole.Score);
                Assert.Equal(whole.Score, Score(question.Id, string.Join("\n\n", rest.Append(sentence))));
                fallen += without.Score < whole.Score ? 1 : 0;
            }
        }

        Assert.True(fallen > 30, $"{fallen} fell");
        static bool IsAsked(PointGrade point) => point.Point.Kind == KeyPointKind.Required;
    }

    [Fact]
    public void A_bank_pasted_behind_a_reply_changes_nothing()
    {
        var bank = Repository.Read("seeds", "flask-interview.txt");
        foreach (var question in World.SeedBank.Questions)
        {
            var reply = $"{question.KeyPoints[0].Text}.";
            Assert.Equal((question.Id, Score(question.Id, reply)), (question.Id, Score(question.Id, $"{reply}\n\n{bank}")));
        }
    }

    [Fact]
    public void Another_sentence_in_the_place_of_one_of_the_answers_never_raises_the_score() => ForAnyReply((random, question, sentences) =>
    {
        // Nothing is gained by leaving out what contradicts nothing.
        var whole = Replies.Grade(question, string.Join("\n\n", sentences));
        if (whole.Repeated.Count > 0 || whole.Points.Any(point => point.Verdict == PointVerdict.Contradicted))
            return;
        var other = sentences.ToList();
        other[random.Next(other.Count)] = Padding[random.Next(Padding.Length)];
        Assert.True(Score(question, string.Join("\n\n", other)) <= whole.Score, string.Join("\n", other));
    });

    [Fact]
    public void Padding_never_raises_the_score() => ForAnyReply((random, question, sentences) =>
    {
        var padded = sentences.ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
            padded.Insert(random.Next(padded.Count + 1), Padding[random.Next(Padding.Length)]);
        Assert.True(Score(question, string.Join("\n\n", padded)) <= Score(question, string.Join("\n\n", sentences)), string.Join("\n", padded));
    });

    [Fact]
    public void Repeating_never_changes_the_score() => ForAnyReply((random, question, sentences) =>
    {
        var reply = string.Join("\n\n", sentences);
        Assert.Equal(Score(question, reply), Score(question, string.Join("\n\n", Enumerable.Repeat(reply, random.Next(2, 5)))));
    });

    [Fact]
    public void A_score_is_between_0_and_5_and_the_same_every_time_whatever_the_reply() => ForAnyReply((random, question, sentences) =>
    {
        var reply = string.Join(" ", sentences);
        reply = reply[random.Next(reply.Length)..] + "\ud83d `` ``` ~~~\n" + reply[..random.Next(reply.Length)];
        var (one, two) = (Replies.Grade(question, reply), Replies.Grade(question, reply));
        Assert.InRange(one.Score, 0, 5);
        Assert.Equal(one.Score, two.Score);
        Assert.Equal(Lines(one), Lines(two));
        Assert.All(one.Points.SelectMany(point => point.Evidence), evidence => Assert.Contains(evidence, reply, StringComparison.Ordinal));
    });

    // Sentences about the right question and about others.
    private static void ForAnyReply(Action<Random, string, List<string>> check)
    {
        var random = new Random(3);
        var questions = World.SeedBank.Questions;
        var points = questions.SelectMany(question => question.KeyPoints).Select(point => $"{point.Text}.").Distinct().ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var question = questions[random.Next(questions.Count)];
            var own = question.KeyPoints.Select(point => $"{point.Text}.").ToArray();
            var sentences = random.GetItems(own, random.Next(1, 5)).Concat(random.GetItems(points, random.Next(3))).ToList();
            check(random, question.Id, sentences);
        }
    }

    private static double Score(string question, string reply) => Replies.Grade(question, reply).Score;

    private static List<string> Lines(Grade grade) =>
        [.. grade.Flags, .. grade.Points.Select(point => $"{point.Verdict} {string.Join('|', point.Evidence)}")];
}
