namespace FlaskPrep.Core.Text;

/// <summary>What <see cref="MarkdownScanner"/> saw in a text, in the order of the text.</summary>
/// <param name="Text">The text itself; every span points into it.</param>
/// <param name="FrontMatter">The lines between the two <c>---</c> at the very top, or empty.</param>
/// <param name="Blocks">The leaf blocks.</param>
/// <param name="ContentLines">The lines of the blocks without the marks of quotes and lists around them, and without line breaks.</param>
/// <param name="Items">The list items.</param>
/// <param name="Inlines">What is not plain text in headings and paragraphs; never overlapping.</param>
public sealed record ScannedDocument(
    string Text, TextSpan FrontMatter, Block[] Blocks, TextSpan[] ContentLines, ListItem[] Items, Inline[] Inlines)
{
    /// <summary>The block that holds an offset, or null between blocks.</summary>
    public Block? BlockAt(int offset)
    {
        var (low, high) = (0, Blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Blocks[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && offset <= Blocks[low - 1].Span.End ? Blocks[low - 1] : null;
    }

    public ReadOnlySpan<TextSpan> LinesOf(in Block block) => ContentLines.AsSpan(block.FirstLine, block.LineCount);
}
