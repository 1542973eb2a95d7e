namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>Keys of what words say: stems, synsets of WordNet, entries of the thesaurus. They are told apart by their highest bits.</summary>
internal static class MeaningKey
{
    private const int KindAt = 62;

    public static ulong Stem(string stem) => WordHash.Of(stem) >> 2;

    public static ulong Synset(int synset) => (1UL << KindAt) | (uint)synset;

    /// <summary>True for an entry of the thesaurus.</summary>
    public static bool IsEntry(ulong key) => key >> KindAt == 2;

    public static ulong Entry(int entry) => (2UL << KindAt) | (uint)entry;
}
