namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>Cuts words into what phrases are made of, so that <em>first-in, first-out</em> is the same phrase as <em>first in first out</em>.</summary>
internal static class Atoms
{
    /// <summary>The stems in their order, each with the index of its word; articles are left out.</summary>
    public static IEnumerable<(string Stem, int Word)> Of(IReadOnlyList<Token> words, int first = 0, int end = int.MaxValue)
    {
        for (var i = first; i < Math.Min(end, words.Count); i++)
        {
            if (words[i].Word is "a" or "an" or "the")
                continue;
            if (words[i].Parts.Length == 0)
                yield return (words[i].Stem, i);
            foreach (var part in words[i].Parts)
                yield return (part, i);
        }
    }
}
