namespace FlaskPrep.LanguageServer.Hovers;

/// <summary>
/// The first lines of an answer, for a place with little room, with the blank lines that set it apart from what stands above and below.
/// Fences stay closed, and blank lines that Markdown can do without are left out.
/// </summary>
internal static class AnswerExcerpt
{
    private const int LongestLine = 320;

    /// <summary>At most <paramref name="most"/> lines, and whether that is all of it.</summary>
    public static (IReadOnlyList<string> Lines, bool IsWhole) Of(string answer, int most)
    {
        var lines = Compact(AnswerLine.Read(answer));
        if (lines.Count > most)
            lines = Tighten(lines);
        var isWhole = lines.Count <= most && lines.TrueForAll(line => line.Text.Length <= LongestLine);
        if (!isWhole)
            lines = Cut(lines, most);
        return (Named(lines), isWhole);
    }

    private static List<AnswerLine> Compact(List<AnswerLine> lines)
    {
        var kept = new List<AnswerLine>(lines.Count + 2) { AnswerLine.Blank };
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Kind != AnswerLineKind.Blank || (i + 1 < lines.Count && !CanMeet(kept[^1], lines[i + 1])))
                kept.Add(lines[i]);
        if (kept.Count > 1 && kept[1].Kind == AnswerLineKind.Opening)
            kept.RemoveAt(0);
        if (kept[^1].Kind is not (AnswerLineKind.Closing or AnswerLineKind.Blank))
            kept.Add(AnswerLine.Blank);
        return kept;
    }

    // A fence may follow and be followed by anything; a list may follow a paragraph, but not the reverse.
    private static bool CanMeet(AnswerLine above, AnswerLine below) =>
        above.Kind is AnswerLineKind.Blank or AnswerLineKind.Closing || below.Kind is AnswerLineKind.Blank or AnswerLineKind.Opening
        || (below.IsBullet && !above.IsBullet);

    /// <summary>Saves lines that say nothing: empty ones in code, and the marks between two fences that follow each other.</summary>
    private static List<AnswerLine> Tighten(List<AnswerLine> lines)
    {
        var kept = new List<AnswerLine>(lines.Count);
        var opening = "";
        foreach (var line in lines)
        {
            if (line.Kind == AnswerLineKind.Opening && kept.Count > 0 && kept[^1].Kind == AnswerLineKind.Closing && line.Text == opening)
                kept.RemoveAt(kept.Count - 1);
            else if (line.Kind != AnswerLineKind.Code || line.Text.Length > 0)
                kept.Add(line);
            if (line.Kind == AnswerLineKind.Opening)
                opening = line.Text;
        }

        return kept;
    }

    private static List<AnswerLine> Cut(List<AnswerLine> lines, int most)
    {
        var taken = new List<AnswerLine>(most);
        foreach (var line in lines)
        {
            if (taken.Count + Needs(line.Kind) > most)
                break;
            taken.Add(line with { Text = Shorten(line.Text) });
        }

        // Half a function says less than none.
        while (taken.Count > 0 && taken[^1].Kind == AnswerLineKind.Code && IsDangling(taken[^1].Text))
            taken.RemoveAt(taken.Count - 1);
        while (taken.Count > 0 && taken[^1].Kind is AnswerLineKind.Opening or AnswerLineKind.Blank)
            taken.RemoveAt(taken.Count - 1);
        if (taken.Count == 0 || taken[^1].Kind == AnswerLineKind.Text)
            taken.Add(AnswerLine.Blank);
        else if (taken[^1].Kind == AnswerLineKind.Code)
            taken.Add(new(AnswerLine.Mark(taken.FindLast(line => line.Kind == AnswerLineKind.Opening).Text)!, AnswerLineKind.Closing));
        return taken;
    }

    /// <summary>The lines that have to fit for a line to be taken: itself, and what then has to follow it.</summary>
    private static int Needs(AnswerLineKind kind) => kind switch
    {
        AnswerLineKind.Closing => 1,
        AnswerLineKind.Opening => 3,
        _ => 2,
    };

    private static bool IsDangling(string code) => code.Length == 0 || code.EndsWith(':') || code.StartsWith('@');

    private static string[] Named(List<AnswerLine> lines)
    {
        var texts = lines.Select(line => line.Text).ToArray();
        for (var i = 0; i < texts.Length; i++)
            if (lines[i].Kind == AnswerLineKind.Opening && AnswerLine.Mark(texts[i])!.Length == texts[i].Length)
                texts[i] += FenceLanguage.Of(texts.Skip(i + 1).TakeWhile((_, offset) => lines[i + 1 + offset].Kind == AnswerLineKind.Code));
        return texts;
    }

    private static string Shorten(string line)
    {
        if (line.Length <= LongestLine)
            return line;
        var cut = line.LastIndexOf(' ', LongestLine);
        return string.Concat(line.AsSpan(0, cut > LongestLine / 2 ? cut : LongestLine), "…");
    }
}
