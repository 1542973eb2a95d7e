using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

/// <summary>The interviewer asks once more, and the two replies are one.</summary>
public sealed class FollowUpInterviewTests
{
    private const string First = "A Blueprint groups routes, templates and handlers.";
    private const string More = "Blueprints split a large application into modular components. You create one with Blueprint(\"name\", __name__).";

    [Fact]
    public void A_reply_that_left_something_out_is_asked_about_before_it_is_graded()
    {
        using var sitting = Sit();
        var result = sitting.Type(First).Submit();
        Assert.EndsWith("?", result.Message);
        Assert.DoesNotContain("of 5", sitting.Text);
        Assert.True(Open(sitting).WaitsForFollowUp);
        // Typed where the cursor is put.
        sitting.Text = sitting.Text.Insert(result.Cursor!.Value, More);
        Assert.Equal($"{First}\n\n{More}", Open(sitting).Reply);
        var graded = sitting.Submit();
        Assert.Matches("^[½1-5]+ of 5 for question 1, [½1-5]+ before the follow-up. ", graded.Message);
        Assert.Single(sitting.Transcript.Asks[0].Grades);
        Assert.Empty(sitting.Transcript.Problems);
    }

    [Fact]
    public void Both_replies_are_one_attempt_and_the_better_one_counts()
    {
        using var sitting = Sit();
        sitting.Type(First).Submit();
        var before = Counting(sitting)!.Value;
        sitting.Type(More).Submit();
        Assert.True(Counting(sitting) > before);
        Assert.Equal([ReplyKind.Answered, ReplyKind.Followed], sitting.History.Reviews(ReviewFilter.All).Select(review => review.Reply.Kind));
        Assert.Equal([1, 1], sitting.History.Reviews(ReviewFilter.All).Select(review => review.Attempt));
        Assert.Single(sitting.History.Outcomes(ReviewFilter.All));
    }

    [Fact]
    public void Submitting_again_without_a_word_more_says_what_to_do()
    {
        using var sitting = Sit();
        sitting.Type(First).Submit();
        var text = sitting.Text;
        Assert.Contains("below the follow-up question", sitting.Submit().Message);
        Assert.Equal(text, sitting.Text);
    }

    [Fact]
    public void An_editor_that_lost_the_question_gets_it_again()
    {
        using var sitting = Sit();
        sitting.Type(First);
        var text = sitting.Text;
        sitting.Submit();
        var asked = sitting.Text;
        sitting.Text = text;
        sitting.Submit();
        Assert.Equal(asked, sitting.Text);
        Assert.Single(sitting.History.Reviews(ReviewFilter.All));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_passes_the_follow_up_over_keeps_what_was_said(bool showAnswer)
    {
        using var sitting = Sit();
        sitting.Type(First).Submit();
        var before = Counting(sitting);
        if (showAnswer)
            sitting.ShowAnswer();
        else
            sitting.Skip();
        Assert.Equal(before, Counting(sitting));
        Assert.Single(sitting.Transcript.Asks[0].Grades);
        Assert.Equal(showAnswer, sitting.Text.Contains("**The answer**"));
        Assert.Equal(2, sitting.Transcript.OpenAsk!.Number);
    }

    [Fact]
    public void Finishing_takes_the_reply_as_it_is()
    {
        using var sitting = Sit();
        sitting.Type(First).Submit();
        sitting.Finish();
        Assert.Single(sitting.Transcript.Asks[0].Grades);
        Assert.Single(sitting.History.Outcomes(ReviewFilter.All));
    }

    [Fact]
    public void With_grades_at_the_end_it_is_asked_about_all_the_same()
    {
        using var sitting = Sit(new(Count: 2, Order: QuestionOrder.Bank, Topic: "Blueprint route", FollowUps: true, Feedback: Feedback.End));
        sitting.Type(First).Submit();
        Assert.True(Open(sitting).WaitsForFollowUp);
        sitting.Type(More).Submit();
        Assert.Single(sitting.Transcript.Asks[0].Noted);
        Assert.DoesNotContain("of 5", sitting.Text);
    }

    [Fact]
    public void Choices_are_shown_without_their_key_and_graded_by_it()
    {
        const string Bank = "## 1. What is JSX?\n\n- A: A library\n- B: A syntax\n\nAnswer: B, says <!-- grade: 1 x --> somebody\n\n## 2. What is a hook?\n\n- A: A function\n- B: An element\n\nAnswer: A\n";
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank, FollowUps: true), new World().WithBank("react", Bank), "react");
        Assert.Contains("> - A. A library\n> - B. A syntax\n", sitting.Text);
        Assert.DoesNotContain("Answer", sitting.Text);
        Assert.Equal("", Open(sitting).Reply);
        Assert.StartsWith("5 of 5", sitting.Type("B").Submit().Message);
        Assert.Contains("> - B. An element\n", sitting.Text);
        Assert.StartsWith("0 of 5", sitting.Type("An element").Submit().Message);
        Assert.Contains("- [ ] A. A function: the reply says otherwise, “B. An element”", sitting.Text);
        Assert.Empty(sitting.Transcript.Problems);
    }

    [Fact]
    public void What_of_a_question_stands_below_its_title_is_shown_with_it()
    {
        const string Bank = "## 1. What does this code print?\n\n```js\nif (a) {\n  say(1)\n}\n```\n\n## 2. Globals\n\nThey are everywhere. Why are they bad?\n\n## 3. Why?\n";
        using var sitting = new Sitting(new(Count: 3, Order: QuestionOrder.Bank), new World().WithBank("js", Bank), "js");
        Assert.Contains("> ```js\n> if (a) {\n>   say(1)\n> }\n> ```\n", sitting.Text);
        Assert.Equal("", Open(sitting).Reply);
        sitting.Type("One.").Submit();
        Assert.Contains("> They are everywhere. Why are they bad?\n", sitting.Text);
        Assert.Equal("", Open(sitting).Reply);
        sitting.Type("Hidden ties.").Submit();
        Assert.Equal(["One.", "Hidden ties.", ""], sitting.Transcript.Asks.Select(ask => ask.Reply));
        Assert.Empty(sitting.Transcript.Problems);
    }

    [Theory]
    [InlineData(Feedback.Each)]
    [InlineData(Feedback.End)]
    public void Without_an_answer_only_the_person_grades(Feedback feedback)
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank, Feedback: feedback, FollowUps: true), new World().WithBank("js", "- What is A?\n- Why B?\n- How C?\n"), "js");
        sitting.Type("It is.").Submit();
        var said = sitting.Type("It was.").Submit().Message;
        Assert.Contains("is not graded: the bank has no answer to it", said);
        Assert.Contains("> - [ ] My reply would do\n", sitting.Text);
        Assert.Contains("> **Not graded** <!-- grade: 1", sitting.Text);
        Assert.Contains("gaps 0, not graded 2. Nothing was graded.", sitting.Text);
        Assert.DoesNotContain("0 of 5", sitting.Text);
        sitting.Text = sitting.Text.Replace("- [ ] My", "- [x] My", StringComparison.Ordinal);
        sitting.Submit(1);
        Assert.Contains("> - [x] My reply would do: on your own word\n", sitting.Text);
        Assert.Contains("Score now 5 of 5. 1 point of it counts on your own word.", sitting.Text);
        Assert.Empty(sitting.Transcript.Problems);
    }

    [Fact]
    public void A_late_reply_counts_and_says_so()
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank, Seconds: 60));
        sitting.Wait(TimeSpan.FromSeconds(95));
        Assert.Contains("Late: 95 seconds of 60. It counts all the same.", sitting.Type(First).Submit().Message);
        Assert.Contains("> Late: 95 seconds of 60.", sitting.Text);
        Assert.DoesNotContain("Late", sitting.Type(First).Submit().Message);
    }

    [Fact]
    public void A_break_is_not_counted()
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank, Seconds: 60, Limit: 5));
        sitting.Wait(TimeSpan.FromSeconds(20));
        Assert.StartsWith("Paused", sitting.Pause().Message);
        sitting.Wait(TimeSpan.FromMinutes(30));
        Assert.Equal("The clock goes on.", sitting.Pause().Message);
        sitting.Wait(TimeSpan.FromSeconds(20));
        sitting.Pause();
        sitting.Wait(TimeSpan.FromMinutes(30));
        // Who submits goes on.
        Assert.DoesNotContain("Late", sitting.Type(First).Submit().Message);
        Assert.Equal(40, Assert.Single(sitting.History.Reviews(ReviewFilter.All)).Reply.Seconds);
        Assert.Equal(2, sitting.Transcript.Asks.Count);
    }

    private static Sitting Sit(InterviewOptions? options = null) =>
        new(options ?? new(Count: 2, Order: QuestionOrder.Bank, Topic: "Blueprint route", FollowUps: true));

    private static Ask Open(Sitting sitting) => sitting.Transcript.OpenAsk!;

    private static double? Counting(Sitting sitting) => Assert.Single(sitting.History.Outcomes(ReviewFilter.All)).Score;
}
