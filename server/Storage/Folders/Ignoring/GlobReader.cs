namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary>Cuts a glob into tokens, with git's own ideas of what is special where.</summary>
internal static class GlobReader
{
    private static readonly char[] Special = ['*', '?', '[', '\\'];

    public static IEnumerable<GlobToken> Read(string pattern)
    {
        // Git compares what stands before the first wildcard by itself: the pattern begins anew behind it.
        var begin = Math.Max(0, pattern.IndexOfAny(Special));
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '*':
                    yield return Stars(pattern, begin, ref at);
                    break;
                case '?':
                    yield return new(GlobTokenKind.Any);
                    break;
                case '[':
                    yield return GlobClassReader.Read(pattern, ref at);
                    break;
                case '\\':
                    yield return ++at < pattern.Length ? new(GlobTokenKind.Character, pattern[at]) : new(GlobTokenKind.Nothing);
                    break;
                default:
                    yield return new(GlobTokenKind.Character, pattern[at]);
                    break;
            }
        }
    }

    /// <param name="pattern">The glob.</param>
    /// <param name="begin">Where it begins for git.</param>
    /// <param name="at">At the first star; moved to the last.</param>
    private static GlobToken Stars(string pattern, int begin, ref int at)
    {
        var first = at;
        while (at + 1 < pattern.Length && pattern[at + 1] == '*')
            at++;
        if (at == first || (first != begin && pattern[first - 1] != '/'))
            return new(GlobTokenKind.Star);
        return pattern.AsSpan(at + 1) switch
        {
            [] => new(GlobTokenKind.Below),
            ['/', ..] => new(GlobTokenKind.Folders),
            ['\\', '/', ..] => new(GlobTokenKind.Below),
            _ => new(GlobTokenKind.Star),
        };
    }
}
