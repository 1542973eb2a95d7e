namespace FlaskPrep.LanguageServer.Hovers;

/// <summary>The first lines of an answer, for a place with little room: fences stay closed, and blank lines that Markdown can do without are left out.</summary>
internal static class AnswerExcerpt
{
    private const int LongestLine = 320;

    /// <summary>At most <paramref name="most"/> lines, and whether that is all of it.</summary>
    public static (IReadOnlyList<string> Lines, bool IsWhole) Of(string answer, int most)
    {
        var lines = Compact(answer.ReplaceLineEndings("\n").Split('\n'));
        if (lines.Count <= most && lines.All(line => line.Length <= LongestLine))
            return (lines, true);
        var taken = new List<string>(most);
        var fence = false;
        foreach (var line in lines)
        {
            var isMark = IsFence(line);
            // An open fence needs one more line to be closed on, and one line of code at least.
            if (taken.Count + (fence && !isMark ? 1 : 0) >= most || (isMark && !fence && taken.Count + 3 > most))
                break;
            taken.Add(Shorten(line));
            fence ^= isMark;
        }

        if (fence)
            taken.Add("```");
        while (taken.Count > 0 && taken[^1].Length == 0)
            taken.RemoveAt(taken.Count - 1);
        return (taken, false);
    }

    private static List<string> Compact(string[] lines)
    {
        var kept = new List<string>(lines.Length);
        var fence = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (!fence && line.Length == 0 && (kept.Count == 0 || i + 1 >= lines.Length || CanMeet(kept[^1], lines[i + 1].TrimEnd())))
                continue;
            kept.Add(line);
            fence ^= IsFence(line);
        }

        return kept;
    }

    // A fence may follow and be followed by anything; a list may follow a paragraph, but not the reverse.
    private static bool CanMeet(string above, string below) => below.Length == 0 || IsFence(above) || IsFence(below) || (IsBullet(below) && !IsBullet(above));

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);

    private static bool IsBullet(string line) => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);

    private static string Shorten(string line)
    {
        if (line.Length <= LongestLine)
            return line;
        var cut = line.LastIndexOf(' ', LongestLine);
        return string.Concat(line.AsSpan(0, cut > LongestLine / 2 ? cut : LongestLine), "…");
    }
}
