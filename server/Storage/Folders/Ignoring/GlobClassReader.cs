namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary>Reads <c>[a-z]</c>, <c>[!a]</c>, <c>[^a]</c>, <c>[[:digit:]]</c>.</summary>
internal static class GlobClassReader
{
    private static readonly Dictionary<string, (char First, char Last)[]> Named = new(StringComparer.Ordinal)
    {
        ["alnum"] = [('0', '9'), ('A', 'Z'), ('a', 'z')],
        ["alpha"] = [('A', 'Z'), ('a', 'z')],
        ["blank"] = [(' ', ' '), ('\t', '\t')],
        ["cntrl"] = [('\0', '\x1f'), ('\x7f', '\x7f')],
        ["digit"] = [('0', '9')],
        ["graph"] = [('!', '~')],
        ["lower"] = [('a', 'z')],
        ["print"] = [(' ', '~')],
        ["punct"] = [('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        ["space"] = [('\t', '\r'), (' ', ' ')],
        ["upper"] = [('A', 'Z')],
        ["xdigit"] = [('0', '9'), ('A', 'F'), ('a', 'f')],
    };

    /// <param name="pattern">The glob.</param>
    /// <param name="at">At the opening bracket; moved to the closing one, or to the end where there is none.</param>
    public static GlobToken Read(string pattern, ref int at)
    {
        var ranges = new List<(char, char)>();
        var next = at + 1;
        var isNegated = next < pattern.Length && pattern[next] is '!' or '^';
        if (isNegated)
            next++;
        // What a range may begin with, or null behind a range or a name.
        char? previous = null;
        // The first one is in the class even if it is a bracket.
        for (var isFirst = true; next < pattern.Length && (isFirst || pattern[next] != ']'); isFirst = false, next++)
        {
            var c = pattern[next];
            if (c == '[' && pattern.AsSpan(next).StartsWith("[:") && pattern.IndexOf(']', next + 2) is >= 0 and var close && pattern[close - 1] == ':' && close - 1 >= next + 2)
            {
                if (!Named.TryGetValue(pattern[(next + 2)..(close - 1)], out var named))
                    return Broken(pattern, ref at);
                ranges.AddRange(named);
                (next, previous) = (close, null);
                continue;
            }

            var isRange = c == '-' && previous is not null && next + 1 < pattern.Length && pattern[next + 1] != ']';
            if (isRange)
                c = pattern[++next];
            if (c == '\\')
            {
                if (++next == pattern.Length)
                    return Broken(pattern, ref at);
                c = pattern[next];
            }

            ranges.Add((isRange ? previous!.Value : c, c));
            previous = isRange ? null : c;
        }

        if (next >= pattern.Length)
            return Broken(pattern, ref at);
        at = next;
        return new(GlobTokenKind.Class, Ranges: [.. ranges], IsNegated: isNegated);
    }

    private static GlobToken Broken(string pattern, ref int at)
    {
        at = pattern.Length;
        return new(GlobTokenKind.Nothing);
    }
}
