using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class ScannerInvariantTests
{
    [Fact]
    public void Whatever_the_text_the_result_is_in_order_and_inside_it()
    {
        var random = new Random(3);
        for (int round = 0; round < 5_000; round++)
        {
            string text = round % 4 == 0 ? RandomText.Of(random, random.Next(30)) : RandomMarkdown.Of(random, random.Next(12));
            if (round % 3 == 0) text = text.Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r");
            if (round % 5 == 0) text = (random.Next(2) == 0 ? "---\n" : "\ufeff---\n") + text;
            AssertSound(text);
        }
    }

    [Fact]
    public void Every_beginning_of_a_text_is_read()
    {
        var random = new Random(4);
        for (int round = 0; round < 60; round++)
        {
            string text = RandomMarkdown.Of(random, 8);
            for (int length = 0; length <= text.Length; length++) AssertSound(text[..length]);
        }
    }

    private static void AssertSound(string text)
    {
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        var lines = new LineIndex(text);
        int at = scanned.FrontMatter.End;
        int line = 0;
        foreach (Block block in scanned.Blocks)
        {
            Assert.InRange(block.Span.Start, at, text.Length);
            Assert.InRange(block.Span.End, block.Span.Start, text.Length);
            at = block.Span.End;
            Assert.Equal(line, block.FirstLine);
            line += block.LineCount;
            Assert.Equal(lines.LineOf(block.Span.Start), block.Line);
            Assert.InRange(block.Item, -1, scanned.Items.Length - 1);
            AssertLines(scanned, block, lines);
        }

        Assert.Equal(scanned.ContentLines.Length, line);
        AssertItems(scanned, lines);
        AssertInlines(scanned);
        AssertRegions(scanned, lines);
    }

    private static void AssertLines(ScannedDocument scanned, Block block, LineIndex lines)
    {
        // The indent of the first line of indented code and of HTML stands before the block's first mark.
        int at = block.Kind is BlockKind.IndentedCode ? lines.LineStart(block.Line) : block.Span.Start;
        foreach (TextSpan content in scanned.LinesOf(block))
        {
            Assert.InRange(content.Start, at, block.Span.End);
            Assert.InRange(content.End, content.Start, block.Span.End);
            Assert.Equal(lines.LineOf(content.Start), lines.LineOf(content.End));
            at = content.End;
        }
    }

    private static void AssertItems(ScannedDocument scanned, LineIndex lines)
    {
        for (int i = 0; i < scanned.Items.Length; i++)
        {
            ListItem item = scanned.Items[i];
            Assert.InRange(item.Parent, -1, i - 1);
            Assert.Equal(lines.LineOf(item.Marker.Start), item.Line);
            Assert.False(item.Marker.IsEmpty);
            if (i > 0) Assert.True(scanned.Items[i - 1].Marker.End < item.Marker.Start);
        }
    }

    private static void AssertInlines(ScannedDocument scanned)
    {
        int at = 0;
        foreach (Inline inline in scanned.Inlines)
        {
            Block block = scanned.Blocks[inline.Block];
            Assert.InRange(inline.Span.Start, Math.Max(at, block.Span.Start), block.Span.End);
            Assert.InRange(inline.Content.Start, inline.Span.Start, inline.Span.End);
            Assert.InRange(inline.Content.End, inline.Content.Start, inline.Span.End);
            Assert.False(inline.Span.IsEmpty);
            at = inline.Span.End;
            Assert.InRange(at, 0, block.Span.End);
        }
    }

    private static void AssertRegions(ScannedDocument scanned, LineIndex lines)
    {
        int at = scanned.FrontMatter.End;
        foreach (TextRegion region in TextRegions.Of(scanned))
        {
            Assert.InRange(region.Span.Start, at, scanned.Text.Length);
            Assert.False(region.Span.IsEmpty);
            at = region.Span.End;
            Assert.Equal(lines.LineOf(region.Span.Start), lines.LineOf(region.Span.End));
            if (region.Kind != RegionKind.Text) continue;
            Assert.DoesNotContain(scanned.Inlines, i => i.Span.Overlaps(region.Span));
        }
    }
}
