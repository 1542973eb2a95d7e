using System.Text;

namespace FlaskPrep.Core.Text;

/// <summary>
/// Converts between offsets in a line and columns in every encoding. A lone surrogate counts like U+FFFD, which replaces it wherever text
/// is encoded.
/// </summary>
internal static class Columns
{
    public static int FromOffset(ReadOnlySpan<char> line, int offset, PositionEncoding encoding)
    {
        offset = StartOfCharacter(line, Math.Clamp(offset, 0, line.Length));
        return encoding switch
        {
            PositionEncoding.Utf8 => Encoding.UTF8.GetByteCount(line[..offset]),
            PositionEncoding.Utf32 => offset - CountPairs(line[..offset]),
            _ => offset,
        };
    }

    public static int ToOffset(ReadOnlySpan<char> line, int column, PositionEncoding encoding)
    {
        if (column <= 0) return 0;
        if (encoding == PositionEncoding.Utf16) return StartOfCharacter(line, Math.Min(column, line.Length));
        int offset = 0;
        while (true)
        {
            // What takes one unit in UTF-8 and UTF-16 alike is skipped in one go.
            ReadOnlySpan<char> rest = line[offset..];
            int plain = encoding == PositionEncoding.Utf8
                ? rest.IndexOfAnyExceptInRange('\0', '\x7f')
                : rest.IndexOfAnyInRange('\ud800', '\udfff');
            if (plain < 0) plain = rest.Length;
            if (column <= plain) return offset + column;
            if (plain == rest.Length) return line.Length;
            offset += plain;
            column -= plain;

            Rune.DecodeFromUtf16(line[offset..], out Rune rune, out int units);
            int size = encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
            if (column < size) return offset;
            column -= size;
            offset += units;
            if (column == 0) return offset;
        }
    }

    private static int StartOfCharacter(ReadOnlySpan<char> line, int offset) =>
        offset > 0 && offset < line.Length && char.IsSurrogatePair(line[offset - 1], line[offset]) ? offset - 1 : offset;

    private static int CountPairs(ReadOnlySpan<char> line)
    {
        int pairs = 0;
        while (true)
        {
            int high = line.IndexOfAnyInRange('\ud800', '\udbff');
            if (high < 0 || high + 1 >= line.Length) return pairs;
            bool pair = char.IsLowSurrogate(line[high + 1]);
            if (pair) pairs++;
            line = line[(high + (pair ? 2 : 1))..];
        }
    }
}
