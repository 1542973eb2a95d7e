namespace FlaskPrep.Core.Text;

/// <summary>Where in a document words count: not in front matter, tags, URLs and wiki links.</summary>
public static class TextRegions
{
    private static readonly string[] PythonNames = ["python", "python3", "py", "pycon"];

    /// <summary>In the order of the text, never overlapping, linear in the text.</summary>
    public static TextRegion[] Of(ScannedDocument document)
    {
        var regions = new List<TextRegion>(document.ContentLines.Length);
        var inline = 0;
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            ref readonly var block = ref document.Blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Heading or BlockKind.Paragraph:
                    foreach (var line in document.LinesOf(block))
                        AddLine(document, line, ref inline, regions);
                    break;
                case BlockKind.Fence or BlockKind.IndentedCode:
                    var kind = IsPython(block.Info.In(document.Text)) ? RegionKind.PythonCode : RegionKind.Code;
                    foreach (var line in document.LinesOf(block))
                        if (!line.IsEmpty)
                            regions.Add(new(line, kind));
                    break;
            }
        }

        return [.. regions];
    }

    /// <summary>The parts of a line between its inlines; of a code span its content. An inline may go on in the next line.</summary>
    private static void AddLine(ScannedDocument document, TextSpan line, ref int next, List<TextRegion> regions)
    {
        var at = line.Start;
        while (next < document.Inlines.Length && document.Inlines[next].Span.End <= line.Start)
            next++;
        for (var i = next; i < document.Inlines.Length && document.Inlines[i].Span.Start < line.End; i++)
        {
            ref readonly var inline = ref document.Inlines[i];
            Add(new(at, Math.Max(at, inline.Span.Start)), RegionKind.Text, regions);
            if (inline.Kind == InlineKind.Code)
                Add(new(Math.Max(at, inline.Content.Start), Math.Min(line.End, inline.Content.End)), RegionKind.InlineCode, regions);
            at = Math.Max(at, Math.Min(line.End, inline.Span.End));
        }

        Add(new(at, line.End), RegionKind.Text, regions);
    }

    private static void Add(TextSpan span, RegionKind kind, List<TextRegion> regions)
    {
        if (!span.IsEmpty)
            regions.Add(new(span, kind));
    }

    private static bool IsPython(ReadOnlySpan<char> info)
    {
        var end = info.IndexOfAny(" \t,{");
        var language = end < 0 ? info : info[..end];
        foreach (var name in PythonNames)
            if (language.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
