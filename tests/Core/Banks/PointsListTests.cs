using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>A list of points under an answer is taken as written.</summary>
public sealed class PointsListTests
{
    [Theory]
    [InlineData("## Q1. What?\n\nIt is.\n\nKey points:\n\n- one thing\n- another\n", "It is.", "one thing|another")]
    [InlineData("## Q1. What?\n\nIt is.\n\n**Key points:**\n- one\n  goes on\n- bonus: more\n", "It is.", "one goes on|+more")]
    [InlineData("## Q1. What?\n\nIt is.\nKey points:\n\n1. first\n2. any 2 of:\n   - a\n   - b\n   - c\n3. last\n", "It is.", "first|2a|2b|2c|last")]
    [InlineData("## Q1. What?\n\nIt is.\n\n### Key points\n\n- any of:\n  - a\n  - b\n- **Bonus:**\n  - rare\n", "It is.", "1a|1b|+rare")]
    [InlineData("## Q1. What?\n\nIt is.\n\nKEY POINTS:\n* *any three of these:*\n  * a\n  * b\n  * c\n  * d\n", "It is.", "3a|3b|3c|3d")]
    [InlineData("## Q1. What?\n\nKey points:\n\n- one\n- two\n", "Key points:\n\n- one\n- two", "one|two")]
    [InlineData("## Q1. What?\n\nIt is.\n\nKey points:\n\n- [ ] one\n- [x] two\n", "It is.", "one|two")]
    public void Points_are_read(string bank, string answer, string points)
    {
        foreach (var newLine in (string[])["\n", "\r\n"])
        {
            var question = Assert.Single(Read(bank.ReplaceLineEndings(newLine)));
            Assert.True(question.HasWrittenPoints);
            Assert.Equal(answer, question.Answer.ReplaceLineEndings("\n"));
            Assert.Equal(points, string.Join('|', question.KeyPoints.Select(Text)));
        }
    }

    [Theory]
    [InlineData("## Q1. What?\n\nIt is.\n\nKey points:\n\n- one\n\nAnd more prose behind it.\n")]
    [InlineData("## Q1. What?\n\nThe key points are these:\n\n- one\n")]
    [InlineData("## Q1. What?\n\nIt is.\n\nKey points:\n")]
    [InlineData("## Q1. What?\n\nIt is.\n\n```\nKey points:\n- one\n```\n")]
    public void What_only_looks_like_points_is_a_part_of_the_answer(string bank)
    {
        var question = Assert.Single(Read(bank));
        Assert.False(question.HasWrittenPoints);
        Assert.Contains("ey points", question.Answer);
    }

    [Theory]
    [InlineData("Source: React documentation, JSX", "React documentation, JSX")]
    [InlineData("sources: one;\ntwo", "one; two")]
    [InlineData("**Note:** more", null)]
    [InlineData("Source:", null)]
    public void A_source_below_the_list_is_kept_apart(string below, string? source)
    {
        var question = Assert.Single(Read($"## Q1. What?\n\nIt is.\n\nKey points:\n\n- one\n\n{below}\n"));
        Assert.Equal(source, question.Source);
        Assert.Equal(source is not null, question.HasWrittenPoints);
        Assert.Equal(source is not null, question.Answer == "It is.");
    }

    [Fact]
    public void A_source_without_a_list_is_a_part_of_the_answer() =>
        Assert.EndsWith("Source: the docs", Assert.Single(Read("## Q1. What?\n\nIt is.\n\nSource: the docs\n")).Answer);

    [Fact]
    public void The_group_is_called_as_its_item_says()
    {
        var points = Assert.Single(Read("## Q1. What?\n\nIt is.\n\nKey points:\n\n- any 2 of:\n  - a\n  - b\n  - c\n")).KeyPoints;
        Assert.All(points, point => Assert.Equal(("any 2 of", 2), (point.Group, point.Need)));
    }

    private static string Text(KeyPoint point) => point.Kind switch
    {
        KeyPointKind.Any => $"{point.Need}{point.Text}",
        KeyPointKind.Bonus => $"+{point.Text}",
        _ => point.Text,
    };

    private static IReadOnlyList<Question> Read(string text) =>
        BankReader.Read("bank", DocumentUri.FromPath("/bank.md"), new SourceText(text), BankSidecar.Empty).Questions;
}
