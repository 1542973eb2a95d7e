using System.Buffers;

namespace FlaskPrep.Core.Text;

/// <summary>
/// Where the lines of a text begin and which of its characters are wide: enough to say at which line and column an offset is when the text
/// itself is gone. About a byte a line, and two for each run of characters beyond ASCII.
/// </summary>
public sealed class LineMap
{
    private static readonly SearchValues<char> Ascii = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c)]);

    private readonly byte[] lines;
    private readonly byte[] runs;

    private LineMap(byte[] lines, byte[] runs)
    {
        this.lines = lines;
        this.runs = runs;
    }

    /// <param name="source">The text, which is not kept.</param>
    public static LineMap Of(SourceText source)
    {
        var lines = new PooledList<byte>();
        for (int line = 1; line < source.Lines.LineCount; line++)
            PackedNumbers.Add(lines, source.Lines.LineStart(line) - source.Lines.LineStart(line - 1));
        return new LineMap(lines.ToArrayAndFree(), RunsOf(source.Text));
    }

    /// <summary>Reads positions, quickest in the order of the text.</summary>
    public LineMapReader Read(PositionEncoding encoding) => new(lines, runs, encoding);

    /// <summary>Of each run of equally wide characters: how far it is from the last one, how long it is, and how wide.</summary>
    private static byte[] RunsOf(string text)
    {
        int at = text.AsSpan().IndexOfAnyExcept(Ascii);
        if (at < 0) return [];
        var runs = new PooledList<byte>();
        int last = 0;
        while (at < text.Length)
        {
            CharacterWidth width = WidthAt(text, at);
            int end = at;
            while (end < text.Length && WidthAt(text, end) == width) end += width == CharacterWidth.Pair ? 2 : 1;
            PackedNumbers.Add(runs, at - last);
            PackedNumbers.Add(runs, (end - at) * 4 + (int)width);
            last = end;
            int next = text.AsSpan(end).IndexOfAnyExcept(Ascii);
            if (next < 0) break;
            at = end + next;
        }

        return runs.ToArrayAndFree();
    }

    private static CharacterWidth WidthAt(string text, int at) => text[at] switch
    {
        < '\x80' => CharacterWidth.One,
        < '\x800' => CharacterWidth.Two,
        var c when char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) => CharacterWidth.Pair,
        _ => CharacterWidth.Three,
    };
}
