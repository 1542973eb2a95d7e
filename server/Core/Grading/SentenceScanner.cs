using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Grading;

/// <summary>Cuts a text into sentences, list items and blocks of fenced code.</summary>
internal static class SentenceScanner
{
    public static IEnumerable<(TextSpan Span, bool IsCode)> Cut(string text)
    {
        var isCode = false;
        var start = 0;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end + 1;
            var content = text.AsSpan(line, end - line).Trim();
            var isFence = content.StartsWith("```") || content.StartsWith("~~~");
            if (isFence || (!isCode && OpensBlock(content)))
            {
                if (line > start)
                    yield return (new(start, line), isCode);
                start = isFence ? end : line;
                isCode ^= isFence;
            }

            for (var at = line; !isCode && !isFence && at < end; at++)
            {
                if (!EndsSentence(text, at))
                    continue;
                yield return (new(start, at + 1), false);
                start = at + 1;
            }

            line = end;
        }

        if (start < text.Length)
            yield return (new(start, text.Length), isCode);
    }

    // Blank lines, list items, headings, quotes, rows of tables. Any other line goes on with the one above.
    private static bool OpensBlock(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is '#' or '>' or '|' or '•')
            return true;
        if (line[0] is '-' or '*' or '+')
            return line.Length > 1 && line[1] == ' ';
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && line[digits] is '.' or ')' && digits + 1 < line.Length && line[digits + 1] == ' ';
    }

    private static bool EndsSentence(string text, int at)
    {
        if (text[at] == ';')
            return true;
        if (text[at] is not ('.' or '!' or '?') || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (')' or '"' or '*')))
            return false;
        // e.g. and i.e. end nothing.
        return text[at] != '.' || at < 3 || text[at - 2] != '.' || !char.IsLetter(text[at - 1]);
    }
}
