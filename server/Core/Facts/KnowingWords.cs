namespace FlaskPrep.Core.Facts;

/// <summary>Words that show, in the sentence of a claim, that the writer denies it or knows that it is history.</summary>
internal static class KnowingWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "never", "no", "none", "without", "removed", "removes", "deprecated", "dropped", "gone", "instead", "formerly", "earlier",
        "older", "old", "outdated", "obsolete", "legacy", "unlike", "myth", "wrong", "incorrect", "false", "misconception", "replaced",
        "replaces", "before", "until", "was", "were", "rather", "cannot", "nothing", "neither", "nor", "ignored", "ignores", "anymore",
        "mistake", "avoid", "unless",
    };

    public static bool In(ClaimSentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var word = sentence[i];
            if (word.Length > 2 && (word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)))
                return true;
            if (Lookup.Contains(word) && !IsOrder(sentence, i))
                return true;
        }

        return false;
    }

    // "Set it before starting the server" tells what comes first, and nothing of another time.
    private static bool IsOrder(ClaimSentence sentence, int word) =>
        sentence[word].Equals("before", StringComparison.OrdinalIgnoreCase) && word + 1 < sentence.Tokens.Count && sentence[word + 1].EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
}
