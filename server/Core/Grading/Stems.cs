using System.Buffers;
using System.Collections.Frozen;

namespace FlaskPrep.Core.Grading;

/// <summary>
/// Brings the forms of a word together: <em>routes, routing, route</em>; <em>authenticate, authentication</em>; <em>kept, keep</em>; and the short
/// forms of the trade, <em>app, db, config</em>. A stem is compared, never shown.
/// </summary>
internal static class Stems
{
    private const int Longest = 40;

    private static readonly SearchValues<char> DigitsAndDot = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kept"] = "keep", ["built"] = "build", ["ran"] = "run", ["sent"] = "send", ["wrote"] = "write", ["written"] = "write",
        ["held"] = "hold", ["made"] = "make", ["gave"] = "give", ["given"] = "give", ["took"] = "take", ["taken"] = "take", ["got"] = "get",
        ["chose"] = "choose", ["chosen"] = "choose", ["shown"] = "show", ["knew"] = "know", ["known"] = "know", ["found"] = "find",
        ["began"] = "begin", ["begun"] = "begin", ["lost"] = "lose", ["met"] = "meet", ["read"] = "read", ["told"] = "tell",
        ["extend"] = "extension", ["extends"] = "extension", ["extended"] = "extension", ["extending"] = "extension",
        ["app"] = "application", ["apps"] = "application", ["db"] = "database", ["dbs"] = "database", ["config"] = "configuration",
        ["auth"] = "authentication", ["async"] = "asynchronous", ["sync"] = "synchronous", ["docs"] = "documentation", ["doc"] = "documentation",
        ["dev"] = "development", ["prod"] = "production", ["env"] = "environment", ["venv"] = "virtualenv", ["def"] = "function",
        ["dict"] = "dictionary", ["dicts"] = "dictionary", ["param"] = "parameter", ["params"] = "parameter", ["repo"] = "repository",
        ["lib"] = "library", ["libs"] = "library", ["k8s"] = "kubernetes", ["orms"] = "orm",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The longest first; what is left must be long enough to still tell the word from others.
    private static readonly (string Ending, string Instead, int Left)[] Endings =
    [
        ("isation", "", 4), ("ization", "", 4), ("ically", "ic", 3), ("ation", "", 4), ("ative", "", 4), ("ator", "", 4), ("ment", "", 4),
        ("ness", "", 4), ("able", "", 4), ("ible", "", 4), ("ity", "", 4), ("ize", "", 4), ("ise", "", 4), ("ate", "", 4), ("ion", "", 4),
        ("ly", "", 4), ("ar", "", 5),
    ];

    // Words that only look like forms of others: of state, of apart, of author.
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(
        ["statement", "station", "static", "status", "apartment", "department", "authority", "comment", "element", "argument", "segment", "fragment", "relative", "native"], StringComparer.Ordinal);

    /// <summary>What an irregular form or a short form of the trade is a form of; null for other words.</summary>
    public static string? Irregular(string word) => Others.GetValueOrDefault(word);

    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        if (Others.TryGetValue(word, out var other))
            word = other;
        if (word.Length is <= 3 or > Longest)
            return word;
        var stem = WithoutVersion(word.AsSpan());
        stem = Singular(stem, out var y);
        if (y)
            return string.Concat(stem, "y");
        var text = Present(stem);
        if (Whole.Contains(text))
            return text;
        // Twice: implementation, implement.
        text = WithoutEnding(WithoutEnding(text));
        return text.Length > 3 && text[^1] == 'e' ? text[..^1] : text;
    }

    private static string WithoutEnding(string word)
    {
        foreach (var (ending, instead, left) in Endings)
            if (word.Length >= ending.Length + left && word.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), instead);
        return word;
    }

    // jinja2, python3
    private static ReadOnlySpan<char> WithoutVersion(ReadOnlySpan<char> word)
    {
        var letters = word.TrimEnd("0123456789");
        return letters.Length >= 4 && !letters.ContainsAny(DigitsAndDot) ? letters : word;
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word, out bool y)
    {
        y = word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal);
        if (y)
            return word[..^3];
        if (word is not [.., var before, 's'] || before is 's' or 'u' or 'i' || word.Length <= 3)
            return word;
        return word is [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 's', 'h', 'e', 's'] ? word[..^2] : word[..^1];
    }

    // Without -ed and -ing: running is run, creating is create.
    private static string Present(ReadOnlySpan<char> word)
    {
        var left = word is [.., 'i', 'n', 'g'] && word.Length > 5 ? word[..^3]
            : word is [.., not 'e', 'e', 'd'] && word.Length > 4 ? word[..^2]
            : default;
        if (!left.ContainsAny(Vowels))
            return word.ToString();
        if (left is [.., var a, var b] && a == b && b is not ('l' or 's' or 'z' or 'e' or 'o'))
            return left[..^1].ToString();
        return left is [.., 'a', 't'] or [.., 'i', 'z'] or [.., 'b', 'l'] ? string.Concat(left, "e") : left.ToString();
    }
}
