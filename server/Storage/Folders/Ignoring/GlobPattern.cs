namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary>
/// A glob as git reads them in a <c>.gitignore</c>: <c>*</c> and <c>?</c> stay within a name, <c>**</c> goes over folders, <c>[a-z]</c> is one of some characters,
/// <c>\</c> takes the next one as it is. It takes time by the length of the pattern times that of the path, whatever is in it.
/// </summary>
internal sealed class GlobPattern
{
    private readonly GlobToken[] tokens;
    private readonly string? literal;

    private GlobPattern(GlobToken[] tokens)
    {
        this.tokens = tokens;
        // Most are a name and no more.
        if (Array.TrueForAll(tokens, token => token.Kind == GlobTokenKind.Character))
            literal = string.Concat(tokens.Select(token => token.Character));
    }

    /// <param name="pattern">With <c>/</c> between names, and none at its start.</param>
    public static GlobPattern Parse(string pattern) => new([.. GlobReader.Read(pattern)]);

    /// <summary>True if the whole path fits.</summary>
    /// <param name="path">Relative, with <c>/</c> between names.</param>
    public bool Matches(ReadOnlySpan<char> path)
    {
        if (literal is not null)
            return path.SequenceEqual(literal);
        // Which tokens may come next, having read the path so far; the last place is the end of the pattern.
        Span<bool> now = stackalloc bool[tokens.Length < 128 ? tokens.Length + 1 : 0];
        Span<bool> next = stackalloc bool[now.Length];
        if (now.IsEmpty)
        {
            now = new bool[tokens.Length + 1];
            next = new bool[tokens.Length + 1];
        }

        Enter(now, 0);
        foreach (var c in path)
        {
            next.Clear();
            for (var i = 0; i < tokens.Length; i++)
                if (now[i] && tokens[i].Takes(c))
                    Take(next, i);
            var last = now;
            now = next;
            next = last;
        }

        return now[tokens.Length];
    }

    private void Take(Span<bool> places, int at)
    {
        places[at] |= tokens[at].Repeats;
        Enter(places, at + 1);
    }

    /// <summary>What may be left out is passed over at once.</summary>
    private void Enter(Span<bool> places, int at)
    {
        for (; at < tokens.Length; at++)
        {
            places[at] = true;
            if (!tokens[at].Repeats)
                return;
            // Of "**/" the slash is left out with the stars.
            if (tokens[at].Kind == GlobTokenKind.Folders)
                Enter(places, at + 2);
        }

        places[at] = true;
    }
}
