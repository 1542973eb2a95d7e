using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A file may change its mind: in a section without questions of the way that was chosen, another way is taken if nearly all its lines there ask.</summary>
internal static class SectionGaps
{
    private const int Fewest = 3;
    private const double LeastAsking = 0.8;

    public static List<QuestionMarker> Filled(ScannedDocument document, List<QuestionMarker> markers, List<MarkerCandidate> candidates)
    {
        if (markers.Count == 0)
            return markers;
        var parts = new SectionParts(document, markers);
        if (parts.Empty.Count == 0)
            return markers;
        var filled = new List<QuestionMarker>(markers);
        var taken = new Dictionary<int, (double Weight, List<QuestionMarker> Markers)>();
        foreach (var candidate in candidates)
        {
            foreach (var group in candidate.Markers.Where(marker => parts.IsEmpty(marker.Block)).GroupBy(marker => parts.Part(marker.Block)))
            {
                var found = SectionHeadings.Without(document, candidate.Recognizer.IsNumbered ? NumberRun.Of(document, [.. group]) : [.. group]);
                var asking = found.Count(marker => AskingWords.Asks(document.Text, marker.Title));
                if (asking < Fewest || asking < LeastAsking * found.Count)
                    continue;
                var weight = MarkerJudge.Weight(document.Text, candidate.Recognizer, found);
                if (weight > taken.GetValueOrDefault(group.Key).Weight)
                    taken[group.Key] = (weight, found);
            }
        }

        foreach (var (_, found) in taken.Values)
            filled.AddRange(found);
        filled.Sort((one, other) => one.Start.CompareTo(other.Start));
        return filled;
    }
}
