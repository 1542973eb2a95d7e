namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>Cuts words into what phrases are made of, so that <em>first-in, first-out</em> is the same phrase as <em>first in first out</em>.</summary>
internal static class Atoms
{
    /// <summary>The stems in their order, each with the index of its word and of its part in that word; articles are left out.</summary>
    public static IEnumerable<(string Stem, int Word, int Part)> Of(IReadOnlyList<Token> words, int first = 0, int end = int.MaxValue)
    {
        for (var i = first; i < Math.Min(end, words.Count); i++)
        {
            if (words[i].Word is "a" or "an" or "the")
                continue;
            if (words[i].Parts.Length == 0)
                yield return (words[i].Stem, i, 0);
            for (var part = 0; part < words[i].Parts.Length; part++)
                yield return (words[i].Parts[part], i, part);
        }
    }
}
