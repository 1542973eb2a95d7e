using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

/// <summary>A bank that changes while an interview asks from it.</summary>
public sealed class ChangedBankTests
{
    private const string Bank = "## 1. What is JSX?\n\nA syntax for elements.\n\n## 2. What is a portal?\n\nA way into another element.\n";

    [Fact]
    public void A_question_that_was_renumbered_is_graded_as_what_was_asked()
    {
        using var sitting = Sit();
        sitting.Snapshot = With(sitting.Snapshot, "## 1. What is a ref?\n\nA handle.\n\n" + Bank.Replace("## 2.", "## 3.").Replace("## 1.", "## 2."));
        Assert.StartsWith("5 of 5 for question 1", sitting.Type("It is a syntax for elements.").Submit().Message);
        Assert.Equal("Q2", Assert.Single(sitting.History.Reviews(ReviewFilter.All)).Reply.Question);
    }

    [Fact]
    public void A_title_whose_words_were_mended_is_the_same_question()
    {
        using var sitting = Sit();
        sitting.Snapshot = With(sitting.Snapshot, Bank.Replace("What is JSX?", "What is JSX, exactly?"));
        Assert.StartsWith("5 of 5 for question 1", sitting.Type("It is a syntax for elements.").Submit().Message);
    }

    [Theory]
    [InlineData("## 2. What is a portal?\n\nA way into another element.\n", "Question 1 is no longer in “react”")]
    [InlineData("## 1. Why do keys matter in lists?\n\nThey do.\n\n## 2. What is a portal?\n\nA way into another element.\n", "Q1 asks something else there")]
    [InlineData(null, "The question bank “react” is not loaded: put it back, then go on. Nothing is lost.")]
    public void A_question_that_is_gone_is_named_and_the_reply_stays(string? bank, string said)
    {
        using var sitting = Sit();
        sitting.Snapshot = With(sitting.Snapshot, bank);
        var text = sitting.Type("It is a syntax for elements.").Text;
        Assert.Contains(said, sitting.Submit().Message);
        Assert.Equal(text, sitting.Text);
    }

    [Fact]
    public void An_interview_whose_open_question_is_gone_can_be_finished()
    {
        using var sitting = Sit();
        sitting.Type("It is a syntax for elements.").Submit();
        sitting.Snapshot = With(sitting.Snapshot, "## 1. What is JSX?\n\nA syntax for elements.\n");
        Assert.Contains("“react”", sitting.Type("A door.").Submit().Message);
        Assert.Contains("The interview is over", sitting.Finish().Message);
        Assert.True(sitting.Transcript.HasReport);
        Assert.Contains("A door.", sitting.Text);
    }

    [Fact]
    public void While_it_is_asked_a_renumbered_question_is_told_nowhere()
    {
        using var sitting = Sit();
        var uri = World.Folder.Child("interviews/a.interview.md");
        var moved = With(sitting.Snapshot, "## 1. What is a ref?\n\nA handle.\n\n## 2. What is JSX?\n\nA syntax for elements.\n");
        var open = (moved with { Documents = moved.Documents.Add(uri, new(uri, 1, new SourceText(sitting.Text))) }).WithOpenAsks();
        Assert.Equal([new QuestionKey("react", "Q2")], open.OpenAsks);
    }

    private static Sitting Sit() => new(new(Count: 2, Order: QuestionOrder.Bank), new World().WithBank("react", Bank), "react");

    private static Snapshot With(Snapshot snapshot, string? bank)
    {
        var others = snapshot.Banks.RemoveAll(one => one.Name == "react");
        return snapshot with
        {
            Banks = bank is null ? others : others.Add(BankReader.Read("react", World.Folder.Child("react.bank.md"), new SourceText(bank), BankSidecar.Empty)),
        };
    }
}
