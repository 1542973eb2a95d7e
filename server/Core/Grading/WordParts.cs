namespace FlaskPrep.Core.Grading;

/// <summary>Makes a token from a word, and cuts <c>before_request</c>, <c>Flask-Login</c>, <c>app.run</c> and <c>renderTemplate</c> into their parts.</summary>
internal static class WordParts
{
    public static Token Token(string text, int start, int end, bool isOption, bool afterBreak)
    {
        var written = WithoutEnding(text.AsSpan(start, end - start).Trim('_'));
        var word = Lower(written);
        var isName = isOption || IsName(written);
        if (isOption)
            return new(start, end, word, "--" + word, [Stems.Of(word)], isName, afterBreak);
        var parts = Parts(written);
        var stem = parts.Count < 2 ? Stems.Of(word) : Stems.Of(string.Concat(parts));
        return new(start, end, word, stem, parts.Count < 2 ? [] : [.. parts.Select(Stems.Of).Distinct()], isName, afterBreak);
    }

    // A possessive 's, and the plural of APIs, which would else look like two words.
    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word is [.., '\'' or '’', 's' or 'S'])
            return word[..^2];
        return word is [_, .., var before, 's'] && char.IsUpper(before) ? word[..^1] : word;
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().Replace('’', '\'').ToLowerInvariant();

    private static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.ContainsAny('_', '.'))
            return true;
        for (var i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i]))
                return true;
        return word.Length > 1 && char.IsUpper(word[0]) && word.IndexOfAnyInRange('0', '9') > 0;
    }

    private static List<string> Parts(ReadOnlySpan<char> word)
    {
        var parts = new List<string>();
        if (word.IndexOfAny('\'', '’') >= 0 || word.IndexOfAnyExceptInRange('.', '9') < 0)
            return parts;
        var start = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && word[i] is not ('_' or '-' or '.') && !(i > start && IsHump(word, i)))
                continue;
            if (i > start)
                parts.Add(Lower(word[start..i]));
            start = i < word.Length && word[i] is '_' or '-' or '.' ? i + 1 : i;
        }

        // uWSGI, iOS, e.g.: one letter is no word.
        if (parts.Exists(part => part.Length == 1))
            return [];
        return parts;
    }

    // before Request, SQL Alchemy
    private static bool IsHump(ReadOnlySpan<char> word, int i) =>
        char.IsUpper(word[i]) && (char.IsLower(word[i - 1]) || (char.IsUpper(word[i - 1]) && i + 1 < word.Length && char.IsLower(word[i + 1])));
}
