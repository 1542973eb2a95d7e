using FlaskPrep.Core.Terms;

namespace FlaskPrep.Core.Search;

/// <summary>Cuts a text into the words that a search compares: lower case, without the words that every question has.</summary>
internal static class Words
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "is", "are", "was", "be", "do", "does", "did", "you", "your", "i", "we", "it", "its", "in", "of", "to", "and", "or",
        "for", "on", "at", "by", "with", "what", "how", "why", "when", "which", "who", "that", "this", "they", "them", "as", "from", "have",
        "has", "can", "used", "use", "explain", "between", "me", "about", "tell",
    };

    public static IEnumerable<string> Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && !WordBoundary.IsWordChar(text[at]))
                at++;
            var start = at;
            while (at < text.Length && WordBoundary.IsWordChar(text[at]))
                at++;
            if (at > start)
                yield return text[start..at].ToLowerInvariant();
        }
    }

    public static IEnumerable<string> Telling(string text) => Of(text).Where(word => !Empty.Contains(word));

    /// <summary>Enough for <em>sessions</em> to meet <em>session</em> and <em>routing</em> to meet <em>route</em>.</summary>
    public static string Stem(string word)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            return word[..^3];
        if (word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal))
            return word[..^2];
        if (word.Length > 3 && word[^1] is 's' or 'e' && !word.EndsWith("ss", StringComparison.Ordinal))
            return word[..^1];
        return word;
    }
}
