using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\nbank: x\n---\n# a", "bank: x", 3)]
    [InlineData("\ufeff---\r\na: 1\r\nb: 2\r\n...\r\n# a", "a: 1\r\nb: 2", 4)]
    [InlineData("---  \na\n---\t\n# a", "a", 3)]
    [InlineData("---\n---\n# a", "", 2)]
    [InlineData("---\n\n# b\n---\n# a", "\n# b", 4)]
    public void Front_matter_stands_at_the_very_top(string text, string lines, int line)
    {
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        Assert.Equal(lines, scanned.FrontMatter.Of(text));
        Assert.Equal(line, Assert.Single(scanned.Blocks).Line);
    }

    [Theory]
    [InlineData("---\nnever closed\n", 2)]
    [InlineData("\n---\na: 1\n---\n", 2)]
    [InlineData(" ---\na: 1\n\n---\n", 3)]
    [InlineData("----\na: 1\n\n---\n", 3)]
    public void What_only_looks_like_it_is_text(string text, int blocks)
    {
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        Assert.True(scanned.FrontMatter.IsEmpty);
        Assert.Equal(blocks, scanned.Blocks.Length);
    }
}
