using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

public sealed class InterviewerTests
{
    private const string Reply = "It is a lightweight framework for web applications in Python.";
    private const string Nonsense = "I like cheese and long walks on the beach in October.";

    [Fact]
    public void The_cursor_stands_where_the_next_reply_goes()
    {
        using var sitting = new Sitting();
        var result = sitting.Type(Reply).Submit();
        Assert.StartsWith("\n", sitting.Text[result.Cursor!.Value..]);
        sitting.Text = sitting.Text.Insert(result.Cursor!.Value, "typed here");
        Assert.Equal("typed here", sitting.Transcript.Asks[1].Reply);
    }

    [Fact]
    public void A_reply_is_graded_as_a_list_of_points_with_the_number_last()
    {
        using var sitting = new Sitting();
        var result = sitting.Type(Nonsense).Submit();
        Assert.Matches("^0 of 5 for question 1. Question 2: ", result.Message);
        var quote = sitting.Text.Split('\n').Where(line => line.StartsWith('>')).ToList();
        Assert.StartsWith("> - [ ] ", quote[0]);
        Assert.StartsWith("> **0 of 5** <!-- grade: 1 ", quote[^1]);
        Assert.Contains("> The reply seems to be about something else.", quote);
    }

    [Fact]
    public void Of_a_group_it_is_said_how_many_points_are_enough()
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank));
        sitting.Skip();
        sitting.Type("Flask has a built-in development server with a debugger.").Submit();
        Assert.Matches(@"> - \[ \] [^\n]+: not said; any \d of these are enough\n", sitting.Text);
        Assert.Equal(World.SeedBank.Find("Q2")!.KeyPoints.Select(point => point.Text), sitting.Transcript.Asks[1].Grades[0].Points.Select(point => point.Text));
    }

    [Fact]
    public void An_unsure_point_counts_half_and_can_be_ticked()
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank));
        sitting.Skip();
        sitting.Type("lightweight simple wsgi compliant jinja2 templates debugger development server extensions routes http methods python sessions").Submit();
        Assert.Matches("> - \\[ \\] Jinja2 is the template engine: unsure, “[^\n]+”\n", sitting.Text);
        Assert.Contains(GradeQuote.TickAdvice, sitting.Text);
        var before = sitting.Transcript.Asks[1].Grades[0];
        sitting.Text = sitting.Text.Replace("- [ ] Jinja2 is the", "- [x] Jinja2 is the", StringComparison.Ordinal);
        sitting.Submit(ask: 2);
        Assert.True(sitting.Transcript.Asks[1].Grades[^1].Points.Single(point => point.Text == "Jinja2 is the template engine").IsOwnWord);
        Assert.DoesNotContain(before.Points, point => point.IsTicked);
    }

    [Fact]
    public void With_feedback_at_the_end_each_reply_has_its_grade_above_the_report()
    {
        using var sitting = new Sitting(new(Count: 3, Seed: 7, Feedback: Feedback.End));
        sitting.Type(Reply).Submit();
        sitting.Type(Nonsense).Submit();
        Assert.DoesNotContain("of 5", sitting.Text);
        var result = sitting.Type(Reply).Submit();
        Assert.Contains("The report is at the end".ToLowerInvariant(), result.Message.ToLowerInvariant());
        Assert.Equal([1, 1, 1], sitting.Transcript.Asks.Select(ask => ask.Grades.Count));
        Assert.True(sitting.Transcript.HasReport);
    }

    [Fact]
    public void When_the_time_is_up_nothing_more_is_asked()
    {
        using var sitting = new Sitting(new(Count: 5, Seed: 7, Limit: 20));
        sitting.Wait(TimeSpan.FromMinutes(19));
        sitting.Type(Reply).Submit();
        sitting.Wait(TimeSpan.FromMinutes(2));
        Assert.Contains("The 20 minutes are over", sitting.Type(Reply).Submit().Message);
        Assert.Equal(2, sitting.Transcript.Asks.Count);
        Assert.True(sitting.Transcript.HasReport);
        Assert.Contains("Time used: 21 minutes.", sitting.Text);
    }

    [Fact]
    public void Finishing_grades_what_is_typed_and_leaves_an_empty_question_out()
    {
        using var sitting = new Sitting(new(Count: 5, Seed: 7));
        sitting.Type(Reply).Submit();
        sitting.Type(Reply).Finish();
        Assert.Equal([1, 1], sitting.Transcript.Asks.Select(ask => ask.Grades.Count));
        Assert.Contains("is over", sitting.Finish().Message);
        using var other = new Sitting();
        other.Finish();
        Assert.Contains("Solid 0, shaky 0, gaps 0.", other.Text);
    }

    [Fact]
    public void After_an_undo_the_grade_is_painted_as_it_was_ticks_and_all()
    {
        using var sitting = new Sitting();
        var before = sitting.Type(Nonsense).Text;
        sitting.Submit();
        sitting.Text = Tick(sitting.Text);
        sitting.Submit(ask: 1);
        var ticked = sitting.Transcript.Asks[0].Grades[^1];
        sitting.Text = before;
        sitting.Submit();
        Assert.Equal(ticked.Points, Assert.Single(sitting.Transcript.Asks[0].Grades).Points);
        Assert.Single(sitting.History.Reviews(ReviewFilter.All));
    }

    [Fact]
    public void Submitting_again_changes_nothing()
    {
        using var sitting = new Sitting();
        sitting.Type(Reply).Submit();
        var text = sitting.Text;
        Assert.StartsWith("Question 1 is graded already.", sitting.Submit(ask: 1).Message);
        Assert.Equal(text, sitting.Text);
    }

    [Fact]
    public void A_reply_that_is_changed_later_is_graded_and_the_first_one_counts()
    {
        using var sitting = new Sitting();
        sitting.Type(Nonsense).Submit();
        sitting.Text = sitting.Text.Replace(Nonsense, Reply);
        Assert.Contains("The first reply is the one that counts.", sitting.Submit(ask: 1).Message);
        Assert.Equal([1, 2], sitting.History.Reviews(ReviewFilter.All).Select(review => review.Attempt));
        Assert.Equal(0, Assert.Single(sitting.History.Outcomes(ReviewFilter.All)).Score);
    }

    [Fact]
    public void A_tick_counts_and_is_counted_apart_also_below_the_report()
    {
        using var sitting = new Sitting(new(Count: 1, Seed: 7));
        sitting.Type(Nonsense).Submit();
        Assert.DoesNotContain("own word.", sitting.Text.Split("## Report")[1]);
        sitting.Text = Tick(sitting.Text);
        sitting.Submit(ask: 1);
        Assert.Matches(@"Score now [½1-5]+ of 5\. 1 point of it counts on your own word\.", sitting.Text);
        sitting.Text = Untick(sitting.Text);
        sitting.Submit(ask: 1);
        Assert.EndsWith("Score now 0 of 5.\n", sitting.Text);
    }

    [Fact]
    public void Each_hint_costs_half_a_point_and_there_are_three()
    {
        using var sitting = new Sitting();
        foreach (var step in new[] { 1, 2, 3 })
            Assert.Equal($"Hint {step} of 3.", sitting.Hint().Message);
        Assert.Contains("no more hints", sitting.Hint().Message);
        var question = World.SeedBank.Find(sitting.Transcript.Asks[0].Question)!;
        sitting.Type(string.Join(". ", question.KeyPoints.Select(point => point.Text)) + ".").Submit();
        var review = Assert.Single(sitting.History.Reviews(ReviewFilter.All));
        Assert.Equal((3, 3.5), (review.Reply.Hints, review.Grade!.Score));
    }

    [Fact]
    public void Showing_the_answer_ends_the_question_at_zero_and_skipping_leaves_it_open_to_be_asked_again()
    {
        using var sitting = new Sitting();
        sitting.ShowAnswer();
        sitting.Skip();
        Assert.Equal([0, null], sitting.History.Outcomes(ReviewFilter.All).Select(outcome => outcome.Score));
        Assert.Equal([AskEnding.Shown, AskEnding.Skipped], sitting.Transcript.Asks.Select(ask => ask.Ending));
        Assert.Contains("gaps 2.", sitting.Text);
    }

    [Fact]
    public void The_report_says_for_each_gap_what_to_say_where_the_own_note_is_and_how_it_was_last_time()
    {
        var world = new World().WithNote("web/basics [1].md", "# What is Flask?\n\nSee [[Q1]].").WithNote("a.md", "# Routing in Flask\n");
        using var sitting = new Sitting(new(Count: 1, Seed: 1, Order: QuestionOrder.Bank), world);
        sitting.Type(Nonsense).Submit();
        Assert.Contains("- **Q1. What is Flask?** To say: ", sitting.Text);
        Assert.Contains("Your note: [web/basics (1).md](<../web/basics [1].md>).", sitting.Text);
        Assert.DoesNotContain("last time", sitting.Text);
        sitting.Wait(TimeSpan.FromDays(1));
        sitting.Begin(new(Count: 1, Seed: 1, Order: QuestionOrder.Bank));
        sitting.Type(Nonsense).Submit();
        Assert.Contains("Score 0 of 5, as last time.", sitting.Text);
    }

    [Fact]
    public void A_clock_that_jumps_makes_no_negative_and_no_endless_time()
    {
        using var sitting = new Sitting();
        sitting.Wait(TimeSpan.FromDays(-2));
        sitting.Type(Reply).Submit();
        sitting.Wait(TimeSpan.FromDays(40));
        sitting.Type(Reply).Submit();
        Assert.Equal([0, 3600], sitting.History.Reviews(ReviewFilter.All).OrderBy(review => review.Reply.Ask).Select(review => review.Reply.Seconds));
    }

    [Fact]
    public void Windows_line_ends_stay()
    {
        using var sitting = new Sitting();
        sitting.Text = sitting.Text.ReplaceLineEndings("\r\n") + "Two\r\nlines.\r\n";
        sitting.Submit();
        sitting.Hint();
        sitting.ShowAnswer();
        Assert.DoesNotContain('\n', sitting.Text.Replace("\r\n", ""));
        Assert.True(sitting.Transcript.HasReport);
    }

    private static string Tick(string text) => Replaced(text, "- [ ]", "- [x]");

    private static string Untick(string text) => Replaced(text, "- [x]", "- [ ]");

    // In the newest grade, which is the last one.
    private static string Replaced(string text, string from, string to)
    {
        var first = text.LastIndexOf("\n\n> - ", StringComparison.Ordinal);
        var at = text.IndexOf(from, first, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }
}
