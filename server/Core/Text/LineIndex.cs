namespace FlaskPrep.Core.Text;

/// <summary>
/// Where the lines of a text begin. Lines end at <c>\n</c>, <c>\r\n</c> and a lone <c>\r</c>, and at nothing else: editors do not break at
/// U+2028 or a form feed.
/// </summary>
public sealed class LineIndex
{
    private readonly string text;
    private readonly int[] starts;

    public LineIndex(string text)
        : this(text, LineStarts.Of(text))
    {
    }

    private LineIndex(string text, int[] starts)
    {
        this.text = text;
        this.starts = starts;
    }

    /// <summary>At least 1: an empty text has one empty line, and a text that ends with a line break has an empty last one.</summary>
    public int LineCount => starts.Length;

    /// <summary>The offset of a line's first character; 0 for a negative line, the end of the text for one behind the last.</summary>
    public int LineStart(int line) => line < 0 ? 0 : line < starts.Length ? starts[line] : text.Length;

    /// <summary>The offset behind a line's last character, before its line break.</summary>
    public int LineEnd(int line)
    {
        int start = LineStart(line);
        int end = LineStart(Math.Max(line, 0) + 1);
        if (end > start && text[end - 1] == '\n') end--;
        if (end > start && text[end - 1] == '\r') end--;
        return end;
    }

    /// <summary>A line without its line break.</summary>
    public TextSpan LineSpan(int line) => new(LineStart(line), LineEnd(line));

    /// <summary>The line that holds an offset; a line break belongs to the line it ends.</summary>
    public int LineOf(int offset)
    {
        int found = Array.BinarySearch(starts, Math.Clamp(offset, 0, text.Length));
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>
    /// The offset of a position. What is out of range clamps: a line behind the last to the end of the text, a column behind the end of its
    /// line to that end, what is negative to 0. A position inside a character goes to the character's start.
    /// </summary>
    public int OffsetAt(LinePosition position, PositionEncoding encoding)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= starts.Length) return text.Length;
        TextSpan line = LineSpan(position.Line);
        return line.Start + Columns.ToOffset(line.In(text), position.Column, encoding);
    }

    /// <summary>
    /// The position of an offset, clamped to the text; inside a line break it is the end of the line, inside a surrogate pair its start.
    /// </summary>
    public LinePosition PositionAt(int offset, PositionEncoding encoding)
    {
        int line = LineOf(offset);
        TextSpan span = LineSpan(line);
        return new LinePosition(line, Columns.FromOffset(span.In(text), offset - span.Start, encoding));
    }

    /// <summary>The range of a span; see <see cref="PositionAt"/>.</summary>
    public LineRange RangeOf(TextSpan span, PositionEncoding encoding) => new(PositionAt(span.Start, encoding), PositionAt(span.End, encoding));

    /// <summary>The index of the text after an edit, at the price of the lines it touches and a copy of the rest.</summary>
    internal LineIndex Edited(string edited, TextSpan replaced, int inserted) =>
        new(edited, LineStarts.Spliced(starts, edited, replaced, inserted, LineOf(replaced.Start - 1)));
}
