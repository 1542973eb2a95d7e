namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>The forms under which a dictionary may have a word: <em>stored</em> under <em>store</em>, <em>queries</em> under <em>query</em>.</summary>
internal static class BaseForms
{
    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("ies", "y"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("s", ""), ("es", ""),
        ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
    ];

    /// <summary>The word itself first. Most of the others are no words: a dictionary knows which are.</summary>
    /// <param name="word">In lower case.</param>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        if (Stems.Irregular(word) is { } other)
            yield return other;
        const int Shortest = 2;
        foreach (var (ending, instead) in Endings)
        {
            if (word.Length < ending.Length + Shortest || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var start = word[..^ending.Length];
            yield return start + instead;
            // running, stopped, bigger
            if (instead.Length == 0 && start[^1] == start[^2])
                yield return start[..^1];
        }
    }
}
