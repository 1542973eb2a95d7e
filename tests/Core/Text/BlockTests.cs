using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class BlockTests
{
    [Theory]
    [InlineData("# One\n## Two ##\n###\n####### no\n#no", "Heading1:One", "Heading2:Two", "Heading3:", "Paragraph:####### no|#no")]
    [InlineData("One\n===\nTwo\nlines\n---", "Heading1:One", "Heading2:Two|lines")]
    [InlineData("# C#\n# a # b\n# #", "Heading1:C#", "Heading1:a # b", "Heading1:")]
    [InlineData("a\n\nb\nc", "Paragraph:a", "Paragraph:b|c")]
    [InlineData("```py x\na\n  b\n```\nc", "Fence:a|  b", "Paragraph:c")]
    [InlineData("~~~~\n```\n~~~\n~~~~~\n", "Fence:```|~~~")]
    [InlineData("``` a`b\nc", "Paragraph:``` a`b|c")]
    [InlineData("  ```\n    a\n b\n```", "Fence:  a|b")]
    [InlineData("```\nnever closed\n", "Fence:never closed")]
    [InlineData("    a\n\n    b\n\nc", "IndentedCode:a||b", "Paragraph:c")]
    [InlineData("a\n    b", "Paragraph:a|b")]
    [InlineData("---\n***\n_ _ _\n-- -x", "ThematicBreak:", "ThematicBreak:", "ThematicBreak:", "Paragraph:-- -x")]
    [InlineData("a\n***\nb", "Paragraph:a", "ThematicBreak:", "Paragraph:b")]
    [InlineData("[a]: /u \"t\"\n[b]:\n  <v w>\ntext", "LinkDefinition:[a]: /u \"t\"", "LinkDefinition:[b]:|<v w>", "Paragraph:text")]
    [InlineData("[a]: /u\n===\n", "LinkDefinition:[a]: /u", "Paragraph:===")]
    [InlineData("[a] /u", "Paragraph:[a] /u")]
    [InlineData("> a\n> b\nlazy\n\nout", "Paragraph:a|b|lazy", "Paragraph:out")]
    [InlineData("> > a\n> b\n>\n> c", "Paragraph:a|b", "Paragraph:c")]
    [InlineData("> ```\n> code\nout", "Fence:code", "Paragraph:out")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "Paragraph:| a | b |||---|---||| 1 | 2 |")]
    [InlineData("a\r\nb\rc\n", "Paragraph:a|b|c")]
    [InlineData("\ufeff# a", "Heading1:a")]
    [InlineData("#\ta\n-\tb", "Heading1:a", "Paragraph:b")]
    public void Blocks_are_read(string text, params string[] expected) => Assert.Equal(expected, Blocks(text));

    [Theory]
    [InlineData("<script>\n\na\n</script> b\nc", "Html:<script>||a|</script> b", "Paragraph:c")]
    [InlineData("<!-- a\n\nb --> c\nd", "Html:<!-- a||b --> c", "Paragraph:d")]
    [InlineData("<?php\n\n?>\nd", "Html:<?php||?>", "Paragraph:d")]
    [InlineData("<!DOCTYPE html>\nd", "Html:<!DOCTYPE html>", "Paragraph:d")]
    [InlineData("<![CDATA[\n\n]]>\nd", "Html:<![CDATA[||]]>", "Paragraph:d")]
    [InlineData("<details>\na\n\nb", "Html:<details>|a", "Paragraph:b")]
    [InlineData("<my-tag a=\"b\">\na\n\nb", "Html:<my-tag a=\"b\">|a", "Paragraph:b")]
    [InlineData("a\n<my-tag>\n<div>", "Paragraph:a|<my-tag>", "Html:<div>")]
    [InlineData("<https://e.org>", "Paragraph:<https://e.org>")]
    [InlineData("<!-- never closed\n\n", "Html:<!-- never closed")]
    public void All_seven_kinds_of_html_blocks_end_where_they_should(string text, params string[] expected) => Assert.Equal(expected, Blocks(text));

    [Theory]
    [InlineData("- a\n- b\n\n  c\nd", "Paragraph:a@0", "Paragraph:b@1", "Paragraph:c|d@1")]
    [InlineData("- a\n  1. b\n     - c\n- d", "Paragraph:a@0", "Paragraph:b@1", "Paragraph:c@2", "Paragraph:d@3")]
    [InlineData("-\n\n  a", "Paragraph:a")]
    [InlineData("-\n  a", "Paragraph:a@0")]
    [InlineData("1) # a\n   ```\n   b\n   ```", "Heading1:a@0", "Fence:b@0")]
    [InlineData("-     code", "IndentedCode:code@0")]
    [InlineData("a\n2. b\n1. c", "Paragraph:a|2. b", "Paragraph:c@0")]
    [InlineData("a\n-\n", "Heading2:a")]
    [InlineData("a\n*\nb", "Paragraph:a|*|b")]
    [InlineData("1234567890. a", "Paragraph:1234567890. a")]
    [InlineData("> - a\n> - b\n- c", "Paragraph:a@0>1", "Paragraph:b@1>1", "Paragraph:c@2")]
    [InlineData("- > a\n  > b\n- c", "Paragraph:a|b@0>1", "Paragraph:c@1")]
    public void Lists_hold_their_blocks(string text, params string[] expected)
    {
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        Assert.Equal(expected, scanned.Blocks.Select(b =>
            Show(scanned, b) + (b.Item < 0 ? "" : $"@{b.Item}") + (b.Quotes == 0 ? "" : $">{b.Quotes}")));
    }

    [Fact]
    public void Items_know_marker_number_parent_and_task()
    {
        const string text = "1. a\n   - [ ] b\n   - [x] c\n   - [X]\n   - [y] d\n10) e";
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        Assert.Equal(
            ["1. 0 1 -1 .", "- 1 -1 0  ", "- 2 -1 0 x", "- 3 -1 0 X", "- 4 -1 0 .", "10) 5 10 -1 ."],
            scanned.Items.Select(i => $"{i.Marker.Of(text)} {i.Line} {i.Number} {i.Parent} {(i.Task == '\0' ? '.' : i.Task)}"));
    }

    [Fact]
    public void Spans_and_lines_point_into_the_text()
    {
        const string text = "a\n\n> ```py\n> x\n> ```\n> ## H ##\n\n1. b\nc\n";
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        Assert.Equal(["a", "```py\n> x\n> ```", "## H ##", "b\nc"], scanned.Blocks.Select(b => b.Span.Of(text)));
        Assert.Equal([0, 2, 5, 7], scanned.Blocks.Select(b => b.Line));
        Assert.Equal("py", scanned.Blocks[1].Info.Of(text));
    }

    private static IEnumerable<string> Blocks(string text)
    {
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        return scanned.Blocks.Select(b => Show(scanned, b));
    }

    private static string Show(ScannedDocument scanned, Block block) =>
        $"{block.Kind}{(block.Level > 0 ? block.Level : "")}:{string.Join('|', scanned.LinesOf(block).ToArray().Select(l => l.Of(scanned.Text)))}";
}
