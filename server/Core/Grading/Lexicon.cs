using FlaskPrep.Core.Grading.Meaning;
using FlaskPrep.Core.Rules;

namespace FlaskPrep.Core.Grading;

/// <summary>Which words of which points a word or phrase of a reply stands for, and how surely.</summary>
internal sealed class Lexicon
{
    private const float Least = 0.35f;
    private const float Typo = 0.9f;
    private const float Alike = 0.9f;
    private const int ShortestTypo = 6;

    private readonly IReadOnlySet<string> question;
    private readonly Dictionary<ulong, List<(int Point, ulong Words, float Strength)>> byKey = [];

    // Words as they are written in the points, and their stems.
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Stem, float Strength)?> similar = new(StringComparer.Ordinal);
    private readonly Similarity letters = new();

    // Two words that differ by one letter have a form in common that lacks one.
    private readonly Dictionary<string, List<string>> byShortened = new(StringComparer.Ordinal);

    /// <param name="points">The points.</param>
    /// <param name="question">The stems of the question: who says one of them says nothing but it.</param>
    public Lexicon(IReadOnlyList<PointWords> points, IReadOnlySet<string> question)
    {
        this.question = question;
        for (var point = 0; point < points.Count; point++)
        {
            for (var word = 0; word < points[point].Words.Count; word++)
            {
                var entry = points[point].Words[word];
                if (entry.IsAsked)
                    Add(MeaningKey.Stem(entry.Stem), point, 1UL << word, 1);
                else
                    Add(entry.Meaning, point, 1UL << word);
                if (entry.Whole is { } whole)
                    Add(MeaningKey.Stem(whole), point, 1UL << word, 1);
                if (Similarity.Suits(entry.Written))
                    written.TryAdd(entry.Written, entry.Stem);
            }

            foreach (var (meaning, words) in points[point].Phrases)
                Add(meaning, point, words);
        }

        foreach (var word in written.Keys)
        {
            letters.Add(word);
            if (MayBeTypo(word))
                foreach (var shortened in Shortened(word))
                    Bucket(shortened).Add(word);
        }
    }

    /// <summary>True if a point has the word itself.</summary>
    public bool Says(Token token) => byKey.ContainsKey(MeaningKey.Stem(token.Stem));

    /// <summary>The words of points that a token stands for, as a whole or by its parts.</summary>
    public IEnumerable<Stand> Find(Token token)
    {
        if (IsAsked(token))
            return Find(Meanings.OfStem(token.Stem));
        var found = Find(Meanings.Of(token));
        if (!byKey.ContainsKey(MeaningKey.Stem(token.Stem)) && Similar(token) is { } meant)
            found = found.Concat(byKey[MeaningKey.Stem(meant.Stem)].Select(entry => new Stand(entry.Point, entry.Words, entry.Strength * meant.Strength)));
        return found;
    }

    /// <summary>True if a word is nothing but the question's.</summary>
    public bool IsAsked(Token token) => question.Contains(token.Stem) || (token.Parts.Length > 0 && token.Parts.All(question.Contains));

    /// <summary>The words of points that a meaning stands for.</summary>
    public IEnumerable<Stand> Find(WordMeaning meaning)
    {
        foreach (var (key, strength, _) in meaning.Says)
            if (byKey.TryGetValue(key, out var entries))
                foreach (var entry in entries)
                    if (strength * entry.Strength >= Least)
                        yield return new(entry.Point, entry.Words, strength * entry.Strength);
        foreach (var key in meaning.Opposes)
            if (byKey.TryGetValue(key, out var entries))
                foreach (var entry in entries)
                    // A point that has both client and server is opposed by neither.
                    if (entry.Strength >= Least && !Says(meaning, entry.Point))
                        yield return new(entry.Point, entry.Words, entry.Strength, IsOpposite: true, MeaningKey.IsEntry(key));
    }

    private bool Says(WordMeaning meaning, int point)
    {
        foreach (var (key, strength, _) in meaning.Says)
            if (strength >= Alike && byKey.TryGetValue(key, out var entries))
                foreach (var entry in entries)
                    if (entry.Point == point && entry.Strength >= Alike)
                        return true;
        return false;
    }

    // The word that was meant, if a word looks like one of the points'.
    private (string Stem, float Strength)? Similar(Token token)
    {
        if (token.Parts.Length > 0 || !Similarity.Suits(token.Word) || PlainWords.IsEmpty(token.Word))
            return null;
        if (similar.TryGetValue(token.Word, out var known))
            return known;
        (string Stem, float Strength)? found = null;
        if (MayBeTypo(token.Word) && Meant(token.Word) is { } meant)
            found = (written[meant], Typo);
        else if (letters.Find(token.Word) is { } alike)
            found = (written[alike.Word], Alike * (float)alike.Share);
        return similar[token.Word] = found;
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

    private static bool MayBeTypo(string word) => word.Length >= ShortestTypo;

    private static IEnumerable<string> Shortened(string word)
    {
        yield return word;
        for (var i = 1; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }

    private void Add(WordMeaning meaning, int point, ulong words)
    {
        foreach (var (key, strength, isKind) in meaning.Says)
            if (!isKind)
                Add(key, point, words, strength);
    }

    private void Add(ulong key, int point, ulong words, float strength)
    {
        if (!byKey.TryGetValue(key, out var entries))
            byKey[key] = entries = [];
        entries.Add((point, words, strength));
    }

    private List<string> Bucket(string shortened)
    {
        if (!byShortened.TryGetValue(shortened, out var bucket))
            byShortened[shortened] = bucket = [];
        return bucket;
    }
}
