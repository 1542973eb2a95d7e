namespace FlaskPrep.Core.Facts;

/// <summary>Reads the notation of <see cref="ClaimPattern"/>.</summary>
internal static class ClaimPatternParser
{
    /// <summary>
    /// Alternatives of one word stay in one pattern; those that hold marks or are prefixes
    /// (<c>app.config["ENV"]|stor*</c>) are written out, one pattern for each.
    /// </summary>
    public static IEnumerable<ClaimPattern> Parse(string source) => Expand(source.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(words => One(source, words));

    private static IEnumerable<string[]> Expand(string[] words)
    {
        var at = Array.FindIndex(words, word => word.Contains('|') && word.Split('|').Any(choice => choice.EndsWith('*') || Tokens(choice).Count != 1));
        if (at < 0)
            return [words];
        return words[at].Split('|').SelectMany(choice => Expand([.. words[..at], choice, .. words[(at + 1)..]]));
    }

    private static ClaimPattern One(string source, string[] words)
    {
        var elements = new List<ClaimElement>();
        var (markFrom, markTo) = (-1, -1);
        var gap = false;
        foreach (var word in words)
        {
            switch (word)
            {
                case "...": gap = true; break;
                case "[": markFrom = elements.Count; break;
                case "]": markTo = elements.Count; break;
                default:
                    elements.AddRange(Elements(word, gap));
                    gap = false;
                    break;
            }
        }

        if (elements.Count == 0 || gap || elements[0].Gap || (markFrom < 0 ? markTo >= 0 : markTo <= markFrom))
            throw new FormatException($"not a pattern: \"{source}\"");
        return new(source, elements, Math.Max(markFrom, 0), markTo < 0 ? elements.Count : markTo);
    }

    private static List<ClaimElement> Elements(string word, bool gap)
    {
        if (word.Contains('|'))
            return [new(word.Split('|'), IsPrefix: false, gap, Glued: false)];

        // "*.query.get": any word before the dot.
        if (word.StartsWith("*.", StringComparison.Ordinal))
            return [new([""], IsPrefix: true, gap, Glued: false), .. Elements(word[1..], gap: false).Select((element, i) => i == 0 ? element with { Glued = true } : element)];

        var isPrefix = word.EndsWith('*');
        var tokens = Tokens(word.TrimEnd('*'));
        var elements = tokens
            .Select((token, i) => new ClaimElement([token.Text], isPrefix && i == tokens.Count - 1 && token.IsWord, gap && i == 0, token.Glued))
            .ToList();
        // "flask.ext.*": any word behind the dot.
        if (isPrefix && tokens.Count > 0 && !tokens[^1].IsWord)
            elements.Add(new([""], IsPrefix: true, Gap: false, Glued: true));
        return elements;
    }

    private static List<(string Text, bool IsWord, bool Glued)> Tokens(string word)
    {
        var tokens = new List<ClaimToken>();
        ClaimTokens.Add(word, new(0, word.Length), tokens);
        return [.. tokens.Select(token => (token.Span.Of(word), token.IsWord, token.Glued))];
    }
}
