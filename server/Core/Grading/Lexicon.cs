using FlaskPrep.Core.Rules;

namespace FlaskPrep.Core.Grading;

/// <summary>Which words of which points a word of a reply stands for; one letter wrong in a long word is forgiven.</summary>
internal sealed class Lexicon
{
    // Of a stem: "cookie" has the stem "cooki".
    private const int ShortestTypo = 5;
    private const int LongestTypo = 32;

    private readonly Dictionary<string, List<(int Point, int Word)>> byStem = new(StringComparer.Ordinal);

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
            }

        foreach (var stem in byStem.Keys)
            if (MayBeTypo(stem))
                foreach (var shortened in Shortened(stem))
                    Bucket(shortened).Add(stem);
    }

    public bool Knows(Token token) => Find(token.Stem) is not null || Array.Exists(token.Parts, part => Find(part) is not null);

    public IReadOnlyList<(int Point, int Word)>? Find(string stem)
    {
        if (byStem.TryGetValue(stem, out var found))
            return found;
        if (!MayBeTypo(stem))
            return null;
        if (!typos.TryGetValue(stem, out var meant))
            typos[stem] = meant = Meant(stem);
        return meant is null ? null : byStem[meant];
    }

    // The first letter is hardly ever wrong, and often the whole difference: synchronous, asynchronous.
    private string? Meant(string stem)
    {
        foreach (var shortened in Shortened(stem))
            if (byShortened.TryGetValue(shortened, out var candidates))
                foreach (var candidate in candidates)
                    if (candidate[0] == stem[0] && EditDistance.Between(candidate, stem) == 1)
                        return candidate;
        return null;
    }

    private static bool MayBeTypo(string stem) => stem.Length is >= ShortestTypo and <= LongestTypo && stem.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    private static IEnumerable<string> Shortened(string stem)
    {
        yield return stem;
        for (var i = 1; i < stem.Length; i++)
            yield return stem.Remove(i, 1);
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
