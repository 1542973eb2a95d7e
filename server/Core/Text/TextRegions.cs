namespace FlaskPrep.Core.Text;

/// <summary>
/// Where the words of a document are, in the order of the text: headings, paragraphs with the texts of their links, code. What links point
/// to, tags, wiki links with their labels, definitions and front matter hold no words.
/// </summary>
public static class TextRegions
{
    /// <summary>The regions of a document: none is empty, none goes over the end of a line, none overlaps another.</summary>
    public static TextRegion[] Of(ScannedDocument document)
    {
        var regions = new PooledList<TextRegion>();
        int inline = 0;
        foreach (ref readonly Block block in document.Blocks.AsSpan())
        {
            ReadOnlySpan<TextSpan> lines = document.LinesOf(block);
            switch (block.Kind)
            {
                case BlockKind.Heading or BlockKind.Paragraph:
                    foreach (TextSpan line in lines) AddLine(regions, document.Inlines, ref inline, line);
                    break;
                case BlockKind.Fence or BlockKind.IndentedCode:
                    RegionKind kind = IsPython(block.Info.In(document.Text)) ? RegionKind.PythonCode : RegionKind.Code;
                    foreach (TextSpan line in lines) Add(regions, line.Start, line.End, kind);
                    break;
            }
        }

        return regions.ToArrayAndFree();
    }

    /// <summary>Cuts the inlines out of a line; one that goes on in the next line is left for that.</summary>
    private static void AddLine(PooledList<TextRegion> regions, Inline[] inlines, ref int next, TextSpan line)
    {
        int at = line.Start;
        for (; next < inlines.Length && inlines[next].Span.Start < line.End; next++)
        {
            Inline inline = inlines[next];
            Add(regions, at, inline.Span.Start, RegionKind.Text);
            if (inline.Kind == InlineKind.Code)
                Add(regions, Math.Max(line.Start, inline.Content.Start), Math.Min(line.End, inline.Content.End), RegionKind.InlineCode);
            at = inline.Span.End;
            if (at > line.End) return;
        }

        Add(regions, at, line.End, RegionKind.Text);
    }

    private static void Add(PooledList<TextRegion> regions, int start, int end, RegionKind kind)
    {
        if (start < end) regions.Add(new TextRegion(new TextSpan(start, end), kind));
    }

    /// <summary>True for <c>python</c>, <c>py {linenos}</c>, <c>{.python3}</c> and the like.</summary>
    private static bool IsPython(ReadOnlySpan<char> info)
    {
        info = info.TrimStart("{. ");
        int length = 0;
        while (length < info.Length && char.IsAsciiLetterOrDigit(info[length])) length++;
        ReadOnlySpan<char> name = info[..length];
        return Is(name, "python") || Is(name, "py") || Is(name, "python3") || Is(name, "pycon");
    }

    private static bool Is(ReadOnlySpan<char> name, string language) => name.Equals(language, StringComparison.OrdinalIgnoreCase);
}
