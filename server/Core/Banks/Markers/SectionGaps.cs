using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A file may change its mind: in a stretch of sections without questions of the way that was chosen, another way is taken if nearly all its lines there ask.</summary>
internal static class SectionGaps
{
    private const int Fewest = 3;
    private const double LeastAsking = 0.8;
    private const double LeastInBank = 0.6;

    public static List<QuestionMarker> Filled(ScannedDocument document, AskingEvidence evidence, List<QuestionMarker> markers, List<MarkerCandidate> candidates)
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
            foreach (var group in candidate.Markers.Where(marker => parts.IsEmpty(marker.Block)).GroupBy(marker => parts.Stretch(marker.Block)))
            {
                var found = SectionHeadings.Without(document, candidate.Recognizer.IsNumbered ? NumberRun.Of(document, [.. group]) : [.. group]);
                var asking = Enumerable.Range(0, found.Count).Count(index => evidence.Asks(found, index));
                if (asking < Fewest || asking < (evidence.CallsItselfBank ? LeastInBank : LeastAsking) * found.Count)
                    continue;
                var weight = MarkerJudge.Weight(evidence, candidate.Recognizer, found);
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
