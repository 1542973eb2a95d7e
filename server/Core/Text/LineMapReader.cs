namespace FlaskPrep.Core.Text;

/// <summary>Says at which line and column an offset is. It remembers where it was, so offsets in ascending order cost one pass together.</summary>
public ref struct LineMapReader
{
    private readonly ReadOnlySpan<byte> lines;
    private readonly ReadOnlySpan<byte> runs;
    private readonly PositionEncoding encoding;

    private int last;
    private int nextLength;
    private int line;
    private int lineStart;
    private int lineExtra;

    private int nextRun;
    private int runStart;
    private int runEnd;
    private CharacterWidth runWidth;
    private int extraBeforeRun;

    internal LineMapReader(ReadOnlySpan<byte> lines, ReadOnlySpan<byte> runs, PositionEncoding encoding)
    {
        this.lines = lines;
        this.runs = encoding == PositionEncoding.Utf16 ? [] : runs;
        this.encoding = encoding;
    }

    /// <summary>The range of a span that neither begins nor ends inside a character or a line break.</summary>
    public LineRange RangeOf(TextSpan span) => new(PositionAt(span.Start), PositionAt(span.End));

    /// <summary>The position of an offset that is not inside a character or a line break.</summary>
    public LinePosition PositionAt(int offset)
    {
        if (offset < last) this = new LineMapReader(lines, runs, encoding);
        last = offset;
        int before = line;
        while (nextLength < lines.Length)
        {
            int after = nextLength;
            int next = lineStart + PackedNumbers.Read(lines, ref after);
            if (next > offset) break;
            (nextLength, lineStart) = (after, next);
            line++;
        }

        if (runs.IsEmpty) return new LinePosition(line, offset - lineStart);
        if (line > before) lineExtra = ExtraBefore(lineStart);
        return new LinePosition(line, offset - lineStart + ExtraBefore(offset) - lineExtra);
    }

    /// <summary>How many units more than code units of UTF-16 the text before an offset has; may be negative.</summary>
    private int ExtraBefore(int offset)
    {
        while (runEnd <= offset && nextRun < runs.Length)
        {
            extraBeforeRun += Extra(runEnd - runStart);
            runStart = runEnd + PackedNumbers.Read(runs, ref nextRun);
            int lengthAndWidth = PackedNumbers.Read(runs, ref nextRun);
            (runEnd, runWidth) = (runStart + lengthAndWidth / 4, (CharacterWidth)(lengthAndWidth % 4));
        }

        return extraBeforeRun + Extra(Math.Clamp(offset - runStart, 0, runEnd - runStart));
    }

    private readonly int Extra(int units) => (encoding, runWidth) switch
    {
        (PositionEncoding.Utf8, CharacterWidth.Two) => units,
        (PositionEncoding.Utf8, CharacterWidth.Three) => 2 * units,
        (PositionEncoding.Utf8, CharacterWidth.Pair) => units,
        (PositionEncoding.Utf32, CharacterWidth.Pair) => -units / 2,
        _ => 0,
    };
}
