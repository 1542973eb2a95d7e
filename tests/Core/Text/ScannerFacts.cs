using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

/// <summary>What our scanner sees in a text, in the words of <see cref="MarkdigFacts"/>.</summary>
internal static class ScannerFacts
{
    public static List<string> Of(string text, bool exact)
    {
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        var lines = new LineIndex(text);
        var facts = new List<string>();
        for (int i = 0; i < scanned.Blocks.Length; i++)
        {
            Block block = scanned.Blocks[i];
            string[] content = scanned.LinesOf(block).ToArray().Select(l => l.Of(text)).ToArray();
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    facts.Add($"{block.Line:D6} heading {block.Level} {MarkdigFacts.Squeeze(HeadingText(scanned, i))}");
                    break;
                case BlockKind.Fence:
                    facts.Add($"{block.Line:D6} fence {MarkdigFacts.Squeeze(block.Info.Of(text))}: {string.Join('\n', exact ? content : content.Select(l => l.Trim()))}");
                    break;
                case BlockKind.IndentedCode:
                    facts.Add($"{block.Line:D6} code {string.Join('\n', content.Select(l => l.Trim()))}");
                    break;
                case BlockKind.Html:
                    facts.Add($"{block.Line:D6} html {lines.LineOf(block.Span.End)}");
                    break;
                case BlockKind.ThematicBreak:
                    facts.Add($"{block.Line:D6} rule");
                    break;
            }
        }

        foreach (ListItem item in scanned.Items) facts.Add($"{item.Line:D6} item {item.Marker.Start}");
        foreach (Inline inline in scanned.Inlines)
        {
            string? fact = inline.Kind switch
            {
                InlineKind.Code => $"{lines.LineOf(inline.Span.Start):D6} span {inline.Span.Start}-{inline.Span.End}",
                InlineKind.Html => $"{lines.LineOf(inline.Span.Start):D6} tag {inline.Span.Start}-{inline.Span.End}",
                InlineKind.Destination when text[inline.Span.Start] == '<' => $"{lines.LineOf(inline.Span.Start):D6} auto {inline.Span.Start}-{inline.Span.End}",
                InlineKind.Destination when text[inline.Span.Start] is '(' or '[' => $"{lines.LineOf(inline.Span.End - 1):D6} link {inline.Span.End}",
                _ => null,
            };
            if (fact != null) facts.Add(fact);
        }

        facts.Sort(StringComparer.Ordinal);
        return facts;
    }

    /// <summary>The letters of a heading without destinations and tags, which Markdig does not count as its text.</summary>
    private static string HeadingText(ScannedDocument scanned, int block)
    {
        char[] text = scanned.Text.ToCharArray();
        foreach (Inline inline in scanned.Inlines)
            if (inline.Block == block && (inline.Kind == InlineKind.Html || (inline.Kind == InlineKind.Destination && inline.Span != inline.Content)))
                Array.Fill(text, ' ', inline.Span.Start, inline.Span.Length);
        return string.Join(' ', scanned.LinesOf(scanned.Blocks[block]).ToArray().Select(l => new string(text, l.Start, l.Length)));
    }
}
