using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Terms;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Banks;

public sealed class ModernBankTests
{
    private static Bank Bank => World.ModernBank;

    public static TheoryData<string> Ids => [.. Bank.Questions.Select(question => question.Id)];

    [Fact]
    public void Forty_questions_go_on_where_the_first_bank_ends()
    {
        Assert.Equal(Enumerable.Range(21, 40).Select(n => $"Q{n}"), Bank.Questions.Select(question => question.Id));
        Assert.Equal(40, Bank.Questions.Select(question => question.Title).Distinct().Count());
    }

    [Fact]
    public void Each_question_has_one_level_and_the_levels_rise()
    {
        Assert.Equal(Bank.Questions.Select(question => question.Levels).Order(), Bank.Questions.Select(question => question.Levels));
        Assert.Equal(
            [(QuestionLevels.Basic, 12), (QuestionLevels.Intermediate, 18), (QuestionLevels.Advanced, 10)],
            Bank.Questions.GroupBy(question => question.Levels).Select(level => (level.Key, level.Count())));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_question_has_an_answer_points_and_a_source_apart_from_them(string id)
    {
        var question = Bank.Find(id)!;
        Assert.True(question.HasAnswer && question.HasWrittenPoints);
        Assert.NotNull(question.Source);
        Assert.DoesNotContain("Source:", question.Answer);
        Assert.DoesNotContain("Key points", question.Answer);
        Assert.InRange(question.KeyPoints.Count(point => point.Kind != KeyPointKind.Bonus), 2, 6);
        Assert.All(question.KeyPoints, point => Assert.InRange(point.Text.Split(' ').Length, 2, 15));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_own_answer_says_all_of_the_points(string id)
    {
        var grade = Grade(id, Bank.Find(id)!.Answer);
        var missed = grade.Points.Where(point => point.Verdict is not (PointVerdict.Covered or PointVerdict.Partly)).Select(point => $"{point.Verdict}: {point.Point.Text}");
        Assert.True(grade.Score >= 4.5, $"{grade.Score}: {string.Join(" | ", missed)}");
        Assert.DoesNotContain(grade.Points, point => point.Verdict == PointVerdict.Contradicted);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_question_said_back_or_another_answer_gets_little(string id)
    {
        var question = Bank.Find(id)!;
        Assert.InRange(Grade(id, question.Title).Score, 0, 1);
        var other = Bank.Questions[(Bank.Questions.ToList().IndexOf(question) + 20) % 40];
        Assert.InRange(Grade(id, other.Answer).Score, 0, 2.5);
    }

    [Fact]
    public void Every_question_has_a_term_and_every_term_a_question_and_a_short_definition()
    {
        Assert.All(Bank.Questions, question => Assert.Contains(Bank.Terms, term => term.Question == question.Id));
        Assert.All(Bank.Terms, term => Assert.NotNull(Bank.Find(term.Question!)));
        Assert.All(Bank.Terms, term => Assert.InRange(term.Definition.Split(' ').Length, 3, 30));
        var keys = Bank.Terms.SelectMany(term => term.Aliases.Concat(term.Misspellings).Prepend(term.Name));
        Assert.Empty(keys.GroupBy(key => key, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    /// <summary>Each of these is met in notes about something else: .NET, Node, Django, Kubernetes, a kitchen.</summary>
    [Theory]
    [InlineData("App.config holds the connection string of a .NET program.")]
    [InlineData("The pagination of the novel and a health check at the doctor's.")]
    [InlineData("Set SESSION_COOKIE_SAMESITE in settings.py for Django and write a context processor.")]
    [InlineData("CORS and an ETag in Express; WebSocket in Spring; rate limiting in nginx; SIGTERM in Go.")]
    [InlineData("Celery with hummus, a marshmallow, and a pylint, pytest and requirements.txt.")]
    [InlineData("React is async; use HTTPException in FastAPI and its test client.")]
    public void Notes_about_something_else_stay_silent(string note) =>
        Assert.DoesNotContain(World.Matches(note), match => match.Strength == TermStrength.Strong && match.Key.Bank == Bank);

    private static Grade Grade(string id, string reply)
    {
        var question = Bank.Find(id)!;
        return ReplyGrader.Grade(new(question.Title, question.KeyPoints, Bank.ErrataOf(question), question.Answer), reply, new HashSet<string>());
    }
}
