using System.Collections.Frozen;

namespace FlaskPrep.Core.Grading;

/// <summary>Cuts sentences into clauses, and tells which of them deny: by the parity of their words for <em>not</em>.</summary>
internal static class Denial
{
    private const int NearConjunction = 4;
    private const int LongestItem = 4;

    private static readonly FrozenSet<string> Negations = Set(
        "not no never none nothing nobody cannot neither nor without dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent");

    // These deny too, and say something besides.
    private static readonly FrozenSet<string> Verbs = Set(
        "off disable disables disabled disabling avoid avoids forget forgets forgetting lack lacks lacking unlike false");

    private static readonly FrozenSet<string> Openers = Set(
        "but while whereas although though because since that which who where when if unless so then however yet without unlike nor rather instead");

    private static readonly FrozenSet<string> VerbStarts = Set(
        "is are was has have can it they you we does do will must should may uses also then instead only");

    private static readonly FrozenSet<string> Pronouns = Set("it they you we he she i this that there the not");

    public static bool IsNegation(string word) =>
        Negations.Contains(word) || (word.Length > 3 && (word.EndsWith("n't", StringComparison.Ordinal)));

    /// <param name="words">The words of one sentence.</param>
    /// <param name="clauses">What is found, one a word.</param>
    /// <param name="number">The number of the first clause.</param>
    /// <returns>The number of the next clause.</returns>
    public static int Mark(ReadOnlySpan<Token> words, Span<Clause> clauses, int number = 0)
    {
        var before = Polarity.Affirmed;
        for (var start = 0; start < words.Length; number++)
        {
            var end = start + 1;
            while (end < words.Length && !Opens(words, end))
                end++;
            var polarity = Of(words, start, end);
            // "It has no forms, sessions or cookies": an item of a list is denied with the first.
            if (before == Polarity.Denied && polarity == Polarity.Affirmed && IsItem(words, start, end))
                polarity = Polarity.Denied;
            clauses[start..end].Fill(new(number, polarity));
            (start, before) = (end, polarity);
        }

        return number;
    }

    private static Polarity Of(ReadOnlySpan<Token> words, int start, int end)
    {
        var denied = false;
        for (var i = start; i < end; i++)
            if (Denies(words, i))
                // "Never forget" asks for it; "no tables and no models" denies both.
                denied = !(denied && Verbs.Contains(words[i].Word));
        if (!denied)
            return Polarity.Affirmed;
        return words[start].Word is "if" or "unless" or "when" ? Polarity.Open : Polarity.Denied;
    }

    private static bool IsItem(ReadOnlySpan<Token> words, int start, int end)
    {
        if (end - start > LongestItem || !words[start].AfterBreak || Openers.Contains(words[start].Word))
            return false;
        for (var i = start; i < end; i++)
            if (VerbStarts.Contains(words[i].Word) || Pronouns.Contains(words[i].Word))
                return false;
        return true;
    }

    private static bool Denies(ReadOnlySpan<Token> words, int at)
    {
        var next = at + 1 < words.Length ? words[at + 1].Word : "";
        return words[at].Word switch
        {
            "not" => next is not ("only" or "just" or "merely"),
            "rather" => next == "than",
            "instead" => next == "of",
            var word => IsNegation(word) || Verbs.Contains(word),
        };
    }

    private static bool Opens(ReadOnlySpan<Token> words, int at)
    {
        // "No it does not": the first word answers the question.
        if (at == 1 && words[0].Word is "no" or "yes" && Pronouns.Contains(words[at].Word))
            return true;
        if (words[at].AfterBreak || Openers.Contains(words[at].Word))
            return true;
        var next = at + 1 < words.Length ? words[at + 1].Word : "";
        return words[at].Word switch
        {
            "with" => next == "no",
            "and" or "or" => VerbStarts.Contains(next) || DeniesSoon(words, at + 1),
            _ => false,
        };
    }

    private static bool DeniesSoon(ReadOnlySpan<Token> words, int from)
    {
        for (var i = from; i < Math.Min(from + NearConjunction, words.Length) && words[i].Word is not ("and" or "or" or "but"); i++)
            if (Denies(words, i))
                return true;
        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
