using System.Collections.Concurrent;

namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>
/// What a single word says: its stem, its parts, and what WordNet knows of it. The kinds of links are told apart: a word for the same thing is strong, a word
/// derived from it a little less, the word for the whole kind weak; an opposite is no agreement at all.
/// </summary>
internal static class Meanings
{
    private const int MostKept = 20_000;
    private const float Same = 0.85f;
    private const float PerSense = 0.06f;
    private const float LeastSame = 0.5f;
    private const float Kind = 0.7f;
    private const int KindsOfSenses = 3;

    private static readonly ConcurrentDictionary<string, WordMeaning> Kept = new(StringComparer.Ordinal);

    public static WordMeaning Of(Token token)
    {
        if (Kept.TryGetValue(token.Stem + "\0" + token.Word, out var known))
            return known;
        // A hostile text has as many words as it likes.
        if (Kept.Count >= MostKept)
            Kept.Clear();
        return Kept[token.Stem + "\0" + token.Word] = Make(token);
    }

    /// <summary>What a stem says: itself.</summary>
    public static WordMeaning OfStem(string stem) => new([new(MeaningKey.Stem(stem), 1)], []);

    /// <summary>What a part of a name says: its stem.</summary>
    public static WordMeaning OfPart(string stem) => new([new(KeyOfPart(stem), 1)], []);

    private static WordMeaning Make(Token token)
    {
        var says = new Dictionary<ulong, Meant>();
        var isEmpty = token.Parts.Length == 0 && PlainWords.IsEmpty(token.Word);
        // "Really" says nothing of what is real.
        Add(says, new(MeaningKey.Stem(isEmpty ? token.Word : token.Stem), 1));
        foreach (var part in token.Parts)
            Add(says, new(KeyOfPart(part), 1));
        var opposes = new HashSet<ulong>();
        // "Make" has 49 senses, and tells none of them.
        if (token.Parts.Length == 0 && !isEmpty && !PlainWords.IsLight(token.Word))
            foreach (var form in BaseForms.Of(token.Word).Distinct())
                AddSenses(WordNet.BuiltIn.Senses(form), says, opposes);
        return new([.. says.Values], [.. opposes]);
    }

    // The all of create_all is not the all of any sentence: within names only those who tell little in sentences meet.
    private static ulong KeyOfPart(string stem) => MeaningKey.Stem(PlainWords.IsEmpty(stem) || PlainWords.IsLight(stem) ? $"_{stem}" : stem);

    private static void AddSenses(IReadOnlyList<WordSense> senses, Dictionary<ulong, Meant> says, HashSet<ulong> opposes)
    {
        for (var i = 0; i < senses.Count; i++)
        {
            var strength = Math.Max(LeastSame, Same - (PerSense * i));
            Add(says, new(MeaningKey.Synset(senses[i].Synset), strength));
            foreach (var related in senses[i].Related)
                Add(says, new(MeaningKey.Synset(related), strength));
            if (i < KindsOfSenses && WordNet.BuiltIn.Above(senses[i].Synset) is > 0 and var above)
                Add(says, new(MeaningKey.Synset(above), strength * Kind, IsKind: true));
            if (i < KindsOfSenses)
                opposes.UnionWith(senses[i].Opposites.Select(MeaningKey.Synset));
        }
    }

    private static void Add(Dictionary<ulong, Meant> says, Meant meant)
    {
        if (meant.Strength > says.GetValueOrDefault(meant.Key).Strength)
            says[meant.Key] = meant;
    }
}
