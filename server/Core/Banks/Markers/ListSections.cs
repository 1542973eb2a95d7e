using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Where questions are items of lists, other lists look the same: what the author offers, what to read. Their sections are left out if hardly an item in them asks and
/// nearly all others do.
/// </summary>
internal static class ListSections
{
    /// <summary>How many of the lines of the other sections have to ask.</summary>
    private const double Nearly = 0.8;

    /// <summary>How many have to ask by a mark where a list above all others is left out that asks by its words at most: <em>Check which questions matter to you</em>.</summary>
    private const double NearlyAll = 0.9;

    /// <summary>Fewer in a section are none.</summary>
    private const double Hardly = 0.3;

    /// <summary>Above the first section that asks, and below the last, so many lines are enough; between them there are tasks, which are set without a word that asks.</summary>
    private const int FewestBetween = 3;

    public static List<QuestionMarker> Asking(ScannedDocument document, AskingEvidence evidence, List<QuestionMarker> markers)
    {
        var (asks, plainly) = (new bool[markers.Count], new bool[markers.Count]);
        for (var index = 0; index < asks.Length; index++)
            (asks[index], plainly[index]) = (evidence.Asks(markers, index), evidence.AsksByMark(markers, index));
        var sections = Sections(document, markers);
        if (sections.Count < 2)
            return markers;
        var silent = Below(Hardly, Nearly, asks, sections);
        var unmarked = Below(double.Epsilon, NearlyAll, plainly, sections);
        var (first, last) = (silent.IndexOf(false), silent.LastIndexOf(false));
        var kept = new List<QuestionMarker>(markers.Count);
        for (var index = 0; index < sections.Count; index++)
        {
            var (from, to) = sections[index];
            var isBetween = index > first && index < last;
            var isOther = isBetween ? silent[index] && to - from >= FewestBetween : silent[index] || (unmarked[index] && index == 0);
            if (!isOther || CountsOn(markers, from, to))
                kept.AddRange(markers[from..to]);
        }

        return kept.Count == 0 ? markers : kept;
    }

    /// <summary>Of which sections a smaller share asks than <paramref name="own"/>, and of all others at least the share <paramref name="others"/>.</summary>
    private static List<bool> Below(double own, double others, bool[] asks, List<(int From, int To)> sections)
    {
        var all = asks.Count(asking => asking);
        return sections.ConvertAll(section =>
        {
            var length = section.To - section.From;
            var asking = asks.AsSpan(section.From, length).Count(true);
            return asking < own * length && all - asking >= others * (asks.Length - length);
        });
    }

    /// <summary>Whether its numbers go on where those above end.</summary>
    private static bool CountsOn(List<QuestionMarker> markers, int from, int to) =>
        from > 0 ? markers[from].Number > 1 && markers[from].Number == markers[from - 1].Number + 1 : to < markers.Count && markers[to].Number > 1 && markers[to].Number == markers[to - 1].Number + 1;

    /// <summary>The runs of markers without a heading between them.</summary>
    private static List<(int From, int To)> Sections(ScannedDocument document, List<QuestionMarker> markers)
    {
        var sections = new List<(int From, int To)>();
        var from = 0;
        for (var index = 1; index <= markers.Count; index++)
        {
            if (index < markers.Count && !HasHeading(document, markers[index - 1].Block + 1, markers[index].Block))
                continue;
            sections.Add((from, index));
            from = index;
        }

        return sections;
    }

    private static bool HasHeading(ScannedDocument document, int from, int to)
    {
        for (var block = from; block < to; block++)
            if (SectionTrail.LevelOf(document, document.Blocks[block]) > 0)
                return true;
        return false;
    }
}
