namespace FlaskPrep.Core.Text;

/// <summary>
/// Reads Markdown into blocks and spans: never throws, linear in the text whatever it holds. It follows CommonMark 0.31.2 for what it
/// reads, with front matter, task boxes, wiki links and bare urls besides; emphasis it leaves alone.
/// </summary>
public static class MarkdownScanner
{
    public static ScannedDocument Scan(string text)
    {
        FrontMatterLines front = FrontMatterLines.Read(text);
        var labels = new LinkLabels();
        var blocks = new BlockScanner(text, labels);
        blocks.Scan(front.End, front.LineCount);
        // Definitions count wherever they stand, so the lines wait for the last block.
        var inlines = new InlineScanner(text, blocks.Leaves, labels);
        inlines.Scan();
        return new ScannedDocument(
            text, front.Lines, blocks.Leaves.Blocks.ToArrayAndFree(), blocks.Leaves.Lines.ToArrayAndFree(), blocks.Items.ToArrayAndFree(),
            inlines.Inlines.ToArrayAndFree());
    }
}
