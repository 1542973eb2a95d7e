using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>Points are written where the reader finds them again, whatever the family of the bank.</summary>
public sealed class PointsInsertionTests
{
    [Theory]
    [InlineData("## Q1. What is it?\n\nIt is red. It is big.\n\n## Q2. Why is it?\n\nBecause.\n")]
    [InlineData("## Q1. What is it?\n\nIt is red. It is big.\n\n**[⬆ back to top](#top)**\n\n---\n\n## Q2. Why is it?\n\nBecause.\n")]
    [InlineData("1. **What is it?**\n\n   It is red. It is big.\n\n2. **Why is it?**\n\n   Because.\n")]
    [InlineData("- What is it?\n  - It is red.\n  - It is big.\n- Why is it?\n  - Because.\n")]
    [InlineData("<details>\n<summary>What is it?</summary>\n\nIt is red. It is big.\n\n</details>\n\n<details>\n<summary>Why is it?</summary>\n\nBecause.\n\n</details>\n")]
    [InlineData("### What is it?\n\n<details><summary>Answer</summary>\n\nIt is red. It is big.\n\n</details>\n\n### Why is it?\n\n<details><summary>Answer</summary>\n\nBecause.\n\n</details>\n")]
    [InlineData("Q1. What is it?\nA: It is red. It is big.\nQ2. Why is it?\nA: Because.\n")]
    [InlineData("**What is it?**\n\nIt is red. It is big.\n\n**Why is it?**\n\nBecause.")]
    [InlineData("What is it?::It is red.\nWhy is it?::Because.\nWho is it?::Me.\n")]
    [InlineData("# One\n\n## Q1. What is it?\n\nIt is red. It is big.\n# Two\n\n## Q2. Why is it?\n\nBecause.\n")]
    public void Points_are_read_as_they_were_derived(string bank)
    {
        foreach (var newLine in (string[])["\n", "\r\n"])
        {
            var text = new SourceText(bank.ReplaceLineEndings(newLine));
            var before = Read(text);
            foreach (var question in before.Questions)
            {
                var insertion = PointsInsertion.Of(before, before.Uri, text, question);
                Assert.NotNull(insertion);
                var after = Read(new(text.Text.Insert(insertion.Value.At, insertion.Value.Text)));
                Assert.Equal(before.Questions.Select(one => (one.Id, one.Title, one.Answer.TrimEnd())), after.Questions.Select(one => (one.Id, one.Title, one.Answer.TrimEnd())));
                Assert.Equal([question.Id], after.Questions.Where(one => one.HasWrittenPoints).Select(one => one.Id));
                Assert.Equal(question.KeyPoints.Select(point => point with { IsDerived = false }), after.Find(question.Id)!.KeyPoints);
                Assert.Equal(newLine == "\r\n", insertion.Value.Text.Contains('\r'));
            }
        }
    }

    [Fact]
    public void Without_points_nothing_is_written()
    {
        var text = new SourceText("## Q1. What is it?\n\n## Q2. Why is it?\n");
        var bank = Read(text);
        Assert.All(bank.Questions, question => Assert.Null(PointsInsertion.Of(bank, bank.Uri, text, question)));
    }

    private static Bank Read(SourceText text) => BankReader.Read("b", DocumentUri.FromPath("/b.bank.md"), text, BankSidecar.Empty);
}
