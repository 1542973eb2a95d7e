using System.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>
/// Takes off an answer in a list item the blanks that only hold it in the item: kept, four of them would make code of its text, and a list in it would hang below
/// its own first item.
/// </summary>
internal static class Dedent
{
    /// <summary>The lines without the white space that all of them begin with; blank lines do not count.</summary>
    /// <param name="text">From the beginning of a line.</param>
    public static string Of(ReadOnlySpan<char> text)
    {
        var common = Common(text);
        if (common == 0)
            return text.ToString();
        var lines = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var end = LineEnd(text);
            var line = text[..end];
            lines.Append(line.IsWhiteSpace() ? line.TrimStart(" \t") : line[common..]);
            text = text[end..];
        }

        return lines.ToString();
    }

    private static int Common(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> prefix = default;
        for (var isFirst = true; !text.IsEmpty;)
        {
            var end = LineEnd(text);
            var line = text[..end];
            text = text[end..];
            if (line.IsWhiteSpace())
                continue;
            var blanks = line[..(line.Length - line.TrimStart(" \t").Length)];
            prefix = isFirst ? blanks : prefix[..prefix.CommonPrefixLength(blanks)];
            isFirst = false;
            if (prefix.IsEmpty)
                return 0;
        }

        return prefix.Length;
    }

    /// <summary>Behind the line break.</summary>
    private static int LineEnd(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('\r', '\n');
        return at < 0 ? text.Length : at + (text[at..].StartsWith("\r\n") ? 2 : 1);
    }
}
