using FlaskPrep.Core.Rules;

namespace FlaskPrep.Core.Grading;

/// <summary>Which words of which points a word of a reply stands for; one letter wrong in a long word is forgiven.</summary>
internal sealed class Lexicon
{
    private const int ShortestTypo = 6;
    private const int LongestTypo = 32;

    private readonly Dictionary<string, List<(int Point, int Word)>> byStem = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    // Two words that differ by one letter have a form in common that lacks one.
    private readonly Dictionary<string, List<string>> byShortened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> typos = new(StringComparer.Ordinal);

    public Lexicon(IReadOnlyList<PointWords> points)
    {
        for (var point = 0; point < points.Count; point++)
            for (var word = 0; word < points[point].Words.Count; word++)
            {
                var entry = points[point].Words[word];
                Add(entry.Stem, point, word);
                if (entry.Whole is { } whole)
                    Add(whole, point, word);
                if (MayBeTypo(entry.Written))
                    written.TryAdd(entry.Written, entry.Stem);
            }

        foreach (var word in written.Keys)
            foreach (var shortened in Shortened(word))
                Bucket(shortened).Add(word);
    }

    public bool Knows(Token token) => Find(token).Any();

    /// <summary>The words of points that a token stands for, as a whole or by its parts.</summary>
    public IEnumerable<(int Point, int Word)> Find(Token token)
    {
        IEnumerable<(int Point, int Word)> found = byStem.TryGetValue(token.Stem, out var whole) ? whole : [];
        foreach (var part in token.Parts)
            if (byStem.TryGetValue(part, out var entries))
                found = found.Concat(entries);
        return whole is null && Meant(token) is { } stem ? byStem[stem] : found;
    }

    private string? Meant(Token token)
    {
        if (token.Parts.Length > 0 || !MayBeTypo(token.Word))
            return null;
        if (!typos.TryGetValue(token.Word, out var meant))
            typos[token.Word] = meant = Meant(token.Word);
        return meant is null ? null : written[meant];
    }

    // The first letter is hardly ever wrong, and often the whole difference: synchronous, asynchronous.
    private string? Meant(string word)
    {
        foreach (var shortened in Shortened(word))
            if (byShortened.TryGetValue(shortened, out var candidates))
                foreach (var candidate in candidates)
                    if (candidate[0] == word[0] && EditDistance.Between(candidate, word) == 1)
                        return candidate;
        return null;
    }

    private static bool MayBeTypo(string word) => word.Length is >= ShortestTypo and <= LongestTypo && word.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    private static IEnumerable<string> Shortened(string word)
    {
        yield return word;
        for (var i = 1; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }

    private void Add(string stem, int point, int word)
    {
        if (!byStem.TryGetValue(stem, out var entries))
            byStem[stem] = entries = [];
        entries.Add((point, word));
    }

    private List<string> Bucket(string shortened)
    {
        if (!byShortened.TryGetValue(shortened, out var bucket))
            byShortened[shortened] = bucket = [];
        return bucket;
    }
}
