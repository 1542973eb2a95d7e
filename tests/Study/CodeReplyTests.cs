using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Tests.Study;

/// <summary>A question that is answered in code: the block in the document, and the grade by what it does.</summary>
public sealed class CodeReplyTests
{
    private static readonly Check Loads = new("It runs", Pass: true, "");
    private static readonly Check Works = new("GET /about answers", Pass: true, "");
    private static readonly Check Fails = new("Any other path does not", Pass: false, "expected `200`, got\n<b>404</b>");

    [Fact]
    public void The_block_has_task_and_starter_and_the_cursor_stands_in_it()
    {
        using var sitting = AtCode();
        var result = sitting.AnswerInCode();
        Assert.Contains("> **In code:** Write a complete Flask app", sitting.Text);
        Assert.Equal("from flask import Flask", sitting.Text[..result.Cursor!.Value].TrimEnd().Split('\n')[^1]);
        sitting.Text = sitting.Text.Insert(result.Cursor!.Value, "app = Flask(__name__)");
        var ask = sitting.Transcript.OpenAsk!;
        var reply = CodeReply.Of(sitting.Transcript, ask)!;
        Assert.Equal("from flask import Flask\n\napp = Flask(__name__)", reply.Code);
        Assert.Equal("```python", sitting.Text.Split('\n')[reply.FenceLine]);
        Assert.DoesNotContain("In code", ask.Reply);
        Assert.Empty(sitting.AnswerInCode().Edits);
    }

    [Fact]
    public void Words_that_are_there_stay_above()
    {
        using var sitting = AtCode();
        sitting.Type("First I import Flask.");
        sitting.AnswerInCode();
        Assert.StartsWith("First I import Flask.", sitting.Transcript.OpenAsk!.Reply);
        Assert.EndsWith("```", sitting.Transcript.OpenAsk!.Reply);
    }

    [Fact]
    public void A_question_without_an_exercise_is_answered_in_words()
    {
        using var sitting = new Sitting(new(Count: 1, Order: QuestionOrder.Bank));
        Assert.Equal("This question is answered in words.", sitting.AnswerInCode().Message);
    }

    [Fact]
    public void Each_check_is_a_point_and_ticks_change_nothing()
    {
        using var sitting = AtCode();
        sitting.AnswerInCode();
        var result = sitting.Submit([Loads, Works, Fails]);
        Assert.Contains("2½ of 5", result.Message);
        Assert.Contains("> - [x] GET /about answers: it does\n", sitting.Text);
        Assert.Contains("> - [ ] Any other path does not: it does not, “expected '200', got ‹b›404‹/b›”\n", sitting.Text);
        Assert.DoesNotContain(GradeQuote.TickAdvice, sitting.Text);
        var before = sitting.Text = sitting.Text.Replace("- [ ] Any other", "- [x] Any other");
        Assert.Contains("graded already", sitting.Submit([Loads, Works, Fails], ask: 4).Message);
        Assert.Equal(before, sitting.Text);
        Assert.Equal(CodeGrader.Version, sitting.History.Reviews(FlaskPrep.Storage.History.ReviewFilter.All).Single(review => review.Grade is not null).Grade!.Grader);
    }

    [Fact]
    public void Code_that_does_not_load_is_worth_nothing_and_code_that_does_all_is_worth_everything()
    {
        Assert.Equal(0, CodeGrader.Of([Loads with { Pass = false }, Works]).Score);
        Assert.Equal(0, CodeGrader.Of([Loads]).Score);
        Assert.Equal(5, CodeGrader.Of([Loads, Works, Works]).Score);
    }

    [Fact]
    public void What_was_graded_by_its_words_is_graded_anew_when_it_was_seen()
    {
        using var sitting = AtCode();
        sitting.AnswerInCode();
        var undone = sitting.Text;
        sitting.Submit();
        sitting.Text = undone;
        Assert.Contains("5 of 5", sitting.Submit([Loads, Works]).Message);
        sitting.Text = undone;
        Assert.Contains("5 of 5", sitting.Submit().Message);
    }

    [Fact]
    public void With_feedback_at_the_end_code_keeps_its_grade()
    {
        using var sitting = new Sitting(new(Count: 4, Order: QuestionOrder.Bank, Feedback: Feedback.End));
        for (var i = 0; i < 3; i++)
            sitting.Skip();
        sitting.AnswerInCode();
        sitting.Submit([Loads, Works]);
        sitting.Finish();
        Assert.Contains("**5 of 5** <!-- grade: 4 ", sitting.Text);
    }

    [Theory]
    [InlineData("```python\na\n```\n", "a")]
    [InlineData("~~~\na\n\n\nb\n~~~\n", "a\n\n\nb")]
    [InlineData("````\n```\n````\n", "```")]
    [InlineData("```python\nnever closed\n", "never closed")]
    [InlineData("no block\n", null)]
    public void The_first_block_is_the_code(string written, string? code)
    {
        using var sitting = AtCode();
        sitting.AnswerInCode();
        var quote = sitting.Text.IndexOf("```python", StringComparison.Ordinal);
        sitting.Text = sitting.Text[..quote] + written;
        Assert.Equal(code, CodeReply.Of(sitting.Transcript, sitting.Transcript.OpenAsk!)?.Code);
    }

    /// <summary>Q4, the first question that has an exercise.</summary>
    private static Sitting AtCode()
    {
        var sitting = new Sitting(new(Count: 4, Order: QuestionOrder.Bank));
        for (var i = 0; i < 3; i++)
            sitting.Skip();
        // The asks before are done; what is tested is about the one that is open.
        return sitting;
    }
}
