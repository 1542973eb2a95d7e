using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Banks;

public sealed class SeedTests
{
    private static readonly string[] Titles =
    [
        "What is Flask?", "What are the key features of Flask?", "How do you install Flask?", "Write a simple “Hello World” Flask app.",
        "What is the difference between Django and Flask?", "How do you handle routing in Flask?", "How do you return JSON response in Flask?",
        "How do you run Flask in debug mode?", "What is Jinja2 in Flask?", "How do you manage sessions in Flask?",
        "How do you connect Flask with a database?", "Explain Flask request and response objects.",
        "What are Flask Blueprints? Why are they used?", "How do you handle authentication in Flask?",
        "How do you deploy a Flask application in production?", "What is the difference between Flask and FastAPI?",
        "How do you implement middlewares in Flask?", "How do you handle error handling in Flask?", "How do you scale Flask applications?",
        "What are Flask extensions you have used?",
    ];

    private static Bank Bank => World.SeedBank;

    [Fact]
    public void Twenty_questions_stand_in_order()
    {
        Assert.Equal(Titles, Bank.Questions.Select(question => question.Title));
        Assert.Equal(Enumerable.Range(1, 20).Select(n => $"Q{n}"), Bank.Questions.Select(question => question.Id));
        Assert.Equal(Enumerable.Range(1, 20), Bank.Questions.Select(question => question.Number!.Value));
    }

    [Fact]
    public void The_first_ten_are_basic_and_the_others_both_higher_levels()
    {
        Assert.All(Bank.Questions.Take(10), question => Assert.Equal(QuestionLevels.Basic, question.Levels));
        Assert.All(Bank.Questions.Skip(10), question => Assert.Equal(QuestionLevels.Intermediate | QuestionLevels.Advanced, question.Levels));
        Assert.Equal("Basic Level (For Beginners / 1–2 Years)", Bank.Questions[0].Section);
        Assert.Equal("Intermediate / Advanced (3+ Years Experience)", Bank.Questions[19].Section);
    }

    [Fact]
    public void Each_marker_stands_on_the_line_it_is_said_to()
    {
        Assert.All(Bank.Questions, question =>
            Assert.StartsWith($"{question.Id}. {question.Title}", Bank.Text.Lines.LineSpan(question.Line).Of(Bank.Text.Text)));
        Assert.All(Bank.Questions, question => Assert.Equal(question.Title, question.TitleSpan.Of(Bank.Text.Text)));
    }

    [Fact]
    public void Every_question_has_an_answer_without_its_label()
    {
        Assert.All(Bank.Questions, question => Assert.True(question.HasAnswer));
        Assert.StartsWith("Flask is a lightweight, open-source", Bank.Find("Q1")!.Answer);
        Assert.EndsWith("(or app.run(debug=True)).", Bank.Find("Q8")!.Answer);
        Assert.Equal(6, Bank.Find("Q2")!.Answer.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.EndsWith("- Flask-Mail (emails)", Bank.Find("Q20")!.Answer);
    }

    [Fact]
    public void Question_13_keeps_its_three_fences()
    {
        var fences = MarkdownScanner.Scan(Bank.Find("Q13")!.Answer).Blocks.Count(block => block.Kind == BlockKind.Fence);
        Assert.Equal(3, fences);
    }

    [Fact]
    public void An_answer_ends_where_the_next_level_begins() => Assert.DoesNotContain("Intermediate", Bank.Find("Q10")!.Answer);

    [Fact]
    public void Every_question_has_points_by_hand_and_a_group_asks_for_no_more_than_it_has()
    {
        Assert.All(Bank.Questions, question =>
        {
            Assert.InRange(question.KeyPoints.Count(point => point.Kind != KeyPointKind.Bonus), 1, 12);
            Assert.All(question.KeyPoints.Where(point => point.Kind == KeyPointKind.Any).GroupBy(point => point.Group),
                group => Assert.InRange(group.First().Need, 1, group.Count()));
        });
    }

    [Fact]
    public void Every_claim_stands_in_its_question_word_for_word()
    {
        foreach (var question in Bank.Questions)
        foreach (var erratum in Bank.ErrataOf(question))
            Assert.Contains(erratum.Claim, question.Span.Of(Bank.Text.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_or_outdated_is_replaced_in_the_corrected_answer()
    {
        foreach (var question in Bank.Questions)
        foreach (var erratum in Bank.ErrataOf(question).Where(erratum => erratum.IsCorrection))
        {
            Assert.NotNull(erratum.Replacement);
            Assert.DoesNotContain(erratum.Claim, Bank.CorrectedAnswer(question), StringComparison.Ordinal);
            Assert.Contains(erratum.Replacement, Bank.CorrectedAnswer(question), StringComparison.Ordinal);
        }

        Assert.Contains("FLASK_DEBUG=1", Bank.CorrectedAnswer(Bank.Find("Q8")!));
        Assert.Contains("cookie", Bank.CorrectedAnswer(Bank.Find("Q10")!));
    }

    [Fact]
    public void Every_question_has_a_term_and_every_term_a_question()
    {
        Assert.All(Bank.Questions, question => Assert.Contains(Bank.Terms, term => term.Question == question.Id));
        Assert.All(Bank.Terms, term => Assert.True(term.Question is null || Bank.Find(term.Question) is not null, term.Name));
        Assert.All(Bank.Terms, term => Assert.InRange(term.Definition.Split(' ').Length, 3, 30));
    }

    [Fact]
    public void A_correction_fits_one_line_of_a_hover()
    {
        foreach (var question in Bank.Questions)
            Assert.All(Bank.ErrataOf(question), erratum => Assert.InRange(erratum.Summary.Length, 10, 140));
    }
}
