namespace FlaskPrep.Core.Text;

/// <summary>
/// The text of a block as one stretch. Lines without quote marks between them are read where they stand; others are copied together, and
/// offsets are led back to the text.
/// </summary>
internal sealed class JoinedLines(string text, PooledList<TextSpan> lines)
{
    private char[] buffer = [];
    private bool copied;
    private int shift;
    private int line;
    private int lineStart;

    /// <param name="first">The first line's index.</param>
    /// <param name="count">How many there are, at least 1.</param>
    /// <param name="quoted">Whether quote marks may stand between them.</param>
    public ReadOnlySpan<char> Join(int first, int count, bool quoted)
    {
        copied = quoted && count > 1;
        shift = lines[first].Start;
        if (!copied) return text.AsSpan(shift, lines[first + count - 1].End - shift);

        line = first;
        lineStart = 0;
        int length = 0;
        for (int i = first; i < first + count; i++)
        {
            ReadOnlySpan<char> content = lines[i].In(text);
            int needed = length + content.Length + 1;
            if (needed > buffer.Length) Array.Resize(ref buffer, Math.Max(needed, buffer.Length * 2));
            content.CopyTo(buffer.AsSpan(length));
            length += content.Length;
            buffer[length++] = '\n';
        }

        return buffer.AsSpan(0, length - 1);
    }

    /// <summary>The offset in the whole text. Offsets must be asked for in ascending order.</summary>
    public int ToText(int offset)
    {
        if (!copied) return offset + shift;
        while (offset > lineStart + lines[line].Length)
        {
            lineStart += lines[line].Length + 1;
            line++;
        }

        return lines[line].Start + offset - lineStart;
    }
}
