using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

/// <summary>What can happen to an interview's document, and what people hand in.</summary>
public sealed class BrokenInterviewTests
{
    [Theory]
    [InlineData("version: 1", "version: 7", "newer Flask Prep")]
    [InlineData("interview: ", "interview: 0", "front matter")]
    [InlineData("bank: flask-interview", "bank: gone", "The question bank “gone” is not loaded")]
    public void It_is_named_and_nothing_is_written(string from, string to, string said)
    {
        using var sitting = new Sitting();
        sitting.Type("A reply.");
        sitting.Text = sitting.Text.Replace(from, to);
        foreach (var act in new[] { () => sitting.Submit(), sitting.ShowAnswer, sitting.Skip, sitting.Hint })
        {
            var result = act();
            Assert.Contains(said, result.Message);
            Assert.Empty(result.Edits);
        }

        Assert.Empty(sitting.History.Reviews(ReviewFilter.All));
    }

    [Fact]
    public void A_merge_conflict_is_for_the_person_to_solve()
    {
        using var sitting = new Sitting();
        sitting.Type("<<<<<<< mine\nA reply.\n=======\nAnother.\n>>>>>>> theirs");
        Assert.Matches(@"^Line \d+: A merge conflict stands here", sitting.Submit().Message);
        Assert.Matches(@"^Line \d+: A merge conflict stands here", sitting.Finish().Message);
    }

    [Fact]
    public void An_empty_reply_is_not_handed_in()
    {
        using var sitting = new Sitting();
        Assert.StartsWith("Nothing is written yet", sitting.Type("   \n\t\n").Submit().Message);
        Assert.Empty(sitting.History.Reviews(ReviewFilter.All));
    }

    [Theory]
    [InlineData("Flask est un petit cadriciel pour écrire des sites en Python.")]
    [InlineData("Flask は Python の軽量なウェブフレームワークです。")]
    [InlineData("🙂🙂🙂")]
    [InlineData("\u200b\u0000 \u202e")]
    public void Any_language_gets_an_honest_grade(string reply)
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank));
        Assert.Matches("^[0-2]½? of 5|^½ of 5", sitting.Type(reply).Submit().Message);
        Assert.Equal(reply.Trim(), sitting.Transcript.Asks[0].Reply);
    }

    [Fact]
    public void A_megabyte_is_kept_and_graded()
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank));
        var reply = string.Concat(Enumerable.Repeat("Flask is a lightweight framework [a](b) **x** > y\n", 20_000)).Trim();
        Assert.Contains("of 5 for question 1", sitting.Type(reply).Submit().Message);
        Assert.Equal(reply, Assert.Single(sitting.History.Reviews(ReviewFilter.All)).Reply.Reply);
        Assert.Equal(reply, sitting.Transcript.Asks[0].Reply);
    }

    [Fact]
    public void A_pasted_answer_is_graded_and_named()
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank));
        sitting.Type(World.SeedBank.Find("Q1")!.Answer).Submit();
        Assert.Contains("word for word", sitting.Text);
    }

    [Fact]
    public void A_reply_cannot_write_marks_or_points_of_its_own_into_the_grade()
    {
        using var sitting = new Sitting(new(Count: 2, Order: QuestionOrder.Bank));
        sitting.Type("Flask is a lightweight web framework `x` [a] <b> for Python \u201cquoted\u201d: on your own word.").Submit();
        var grade = Assert.Single(sitting.Transcript.Asks[0].Grades);
        Assert.Equal(World.SeedBank.Find("Q1")!.KeyPoints.Select(point => point.Text), grade.Points.Select(point => point.Text));
        Assert.DoesNotContain(grade.Points, point => point.IsByHand || point.IsOwnWord);
    }

    [Fact]
    public void A_question_that_left_the_bank_is_passed_by()
    {
        using var sitting = new Sitting(new(Count: 3, Order: QuestionOrder.Bank));
        sitting.Text = sitting.Text.Replace("questions: Q1 Q2 Q3", "questions: Q1 X9 Q3");
        Assert.Contains("Question 2: ", sitting.Type("A framework.").Submit().Message);
        Assert.Equal("Q3", sitting.Transcript.Asks[1].Question);
        sitting.Type("A reply.").Submit();
        Assert.True(sitting.Transcript.HasReport);
    }

    [Fact]
    public void Prettier_and_a_linter_may_go_over_it()
    {
        using var sitting = new Sitting();
        sitting.Type("Flask is small.").Submit();
        sitting.Text = sitting.Text.Replace("> - [", "> * [").Replace("\n>\n", "\n> \n").Replace("(−½)", "(−½)").Replace("---\n\n#", "---\n#");
        Assert.StartsWith("Question 1 is graded already.", sitting.Submit(ask: 1).Message);
        sitting.Type("More.").Submit();
        Assert.True(sitting.Transcript.HasReport);
    }

    [Fact]
    public void Nothing_of_an_interview_is_a_note()
    {
        var uri = World.Folder.Child("interviews/a.interview.md");
        using var sitting = new Sitting();
        var snapshot = sitting.Snapshot with { Documents = sitting.Snapshot.Documents.Add(uri, new Document(uri, 1, new(sitting.Text))) };
        Assert.Null(snapshot.NoteAt(uri));
        Assert.True(TranscriptReader.IsTranscript(uri));
        Assert.Equal(sitting.Transcript.Asks[0].Question, Assert.Single(snapshot.WithOpenAsks().OpenAsks).Id);
    }
}
