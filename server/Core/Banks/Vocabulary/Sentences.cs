namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>The sentences of plain prose.</summary>
internal static class Sentences
{
    private const int MostWords = 30;

    /// <summary>Each sentence with its stop.</summary>
    public static IEnumerable<string> Of(string prose)
    {
        var start = 0;
        for (var i = 0; i < prose.Length; i++)
        {
            if (prose[i] is not ('.' or '!' or '?' or '。' or '！' or '？') || (prose[i] < '\u3000' && i + 1 < prose.Length && prose[i + 1] != ' ') || IsShortened(prose, i))
                continue;
            yield return prose[start..(i + 1)].Trim();
            start = i + 1;
        }

        if (prose[start..].Trim() is { Length: > 0 } rest)
            yield return rest;
    }

    /// <summary>A sentence of at most 30 words, cut with an ellipsis.</summary>
    public static string Shortened(string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords ? string.Join(' ', words) : string.Join(' ', words[..MostWords]).TrimEnd(',', ';', ':') + "…";
    }

    // e.g. i.e. etc. vs.
    private static bool IsShortened(string prose, int stop) =>
        prose[stop] == '.' && prose.AsSpan(0, stop) is var before
        && (before.EndsWith("e.g") || before.EndsWith("i.e") || before.EndsWith(" vs") || before.EndsWith(" etc") || before.EndsWith(" cf") || before.EndsWith(" z.B"));
}
