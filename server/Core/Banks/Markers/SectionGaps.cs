using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// A file may change its mind: in a stretch of sections without questions of the way that was chosen, and in an answer that asks more than it says, another way is taken if nearly all its
/// lines there ask.
/// </summary>
internal static class SectionGaps
{
    private const int Fewest = 3;
    private const double LeastAsking = 0.8;
    private const double LeastInBank = 0.6;

    /// <summary>So many lines that ask, so many of them by a mark, are no longer an answer.</summary>
    private const int FewestInAnswer = 8;
    private const double LeastByMark = 0.6;

    /// <summary>So many of the titles of a list stand again as questions where the list is a list of contents.</summary>
    private const double Contents = 0.5;

    public static List<QuestionMarker> Filled(ScannedDocument document, AskingEvidence evidence, List<QuestionMarker> markers, List<MarkerCandidate> candidates)
    {
        if (markers.Count == 0)
            return markers;
        var parts = new SectionParts(document, markers);
        var filled = new List<QuestionMarker>(markers);
        if (parts.Empty.Count > 0)
            filled.AddRange(InEmptyParts(document, evidence, markers, candidates, parts));
        filled.Sort((one, other) => one.Start.CompareTo(other.Start));
        filled.AddRange(InAnswers(evidence, filled, candidates));
        filled.Sort((one, other) => one.Start.CompareTo(other.Start));
        return filled;
    }

    private static IEnumerable<QuestionMarker> InEmptyParts(ScannedDocument document, AskingEvidence evidence, List<QuestionMarker> markers, List<MarkerCandidate> candidates, SectionParts parts)
    {
        var taken = new Dictionary<int, (double Weight, List<QuestionMarker> Markers)>();
        var titles = new Lazy<HashSet<string>>(() => [.. markers.Select(marker => Words(document.Text, marker))]);
        foreach (var candidate in candidates.Where(candidate => !candidate.Recognizer.IsLastResort))
        {
            foreach (var group in candidate.Markers.Where(marker => parts.IsEmpty(marker.Block)).GroupBy(marker => parts.Stretch(marker.Block)))
            {
                var found = candidate.Recognizer.IsNumbered ? NumberRun.Of(document, [.. group]) : [.. group];
                found = SectionHeadings.Without(document, candidate.Recognizer.IsAnyList ? ListSections.Asking(document, evidence, found) : found);
                var asking = Enumerable.Range(0, found.Count).Count(index => evidence.Asks(found, index));
                if (asking < Fewest || asking < (evidence.CallsItselfBank ? LeastInBank : LeastAsking) * found.Count || IsContents(document.Text, found, titles))
                    continue;
                var weight = MarkerWeight.Of(evidence, candidate.Recognizer, found);
                if (weight > taken.GetValueOrDefault(group.Key).Weight)
                    taken[group.Key] = (weight, found);
            }
        }

        return taken.Values.SelectMany(stretch => stretch.Markers);
    }

    /// <summary>Whether the titles stand below each other with nothing between them, and most of them are questions elsewhere.</summary>
    private static bool IsContents(string text, List<QuestionMarker> found, Lazy<HashSet<string>> titles)
    {
        var bare = Enumerable.Range(1, found.Count - 1).Count(index => !HasLetter(text.AsSpan(found[index - 1].Title.End..found[index].Start)));
        return bare >= LeastAsking * (found.Count - 1) && found.Count(marker => titles.Value.Contains(Words(text, marker))) >= Contents * found.Count;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (char.IsLetter(letter))
                return true;
        return false;
    }

    /// <summary>Lines that ask, too many for one answer: below the last question of any kind, above that, and above the first one, only those with no mark at all.</summary>
    private static List<QuestionMarker> InAnswers(AskingEvidence evidence, List<QuestionMarker> markers, List<MarkerCandidate> candidates)
    {
        var (best, plain) = (new List<QuestionMarker>(), candidates.Find(candidate => candidate.Recognizer.IsLastResort));
        foreach (var candidate in candidates)
            if (candidate.Markers.FindAll(marker => marker.Start > markers[^1].Title.End && marker.Style == 0) is var below && below.Count > best.Count && Ask(evidence, below))
                best = below;
        var next = 0;
        for (var index = -1; plain is not null && evidence.CallsItselfBank && index + 1 < markers.Count; index++)
        {
            var from = next = NextAfter(plain.Markers, next, index < 0 ? -1 : markers[index].Title.End);
            next = NextAfter(plain.Markers, next, markers[index + 1].Start - 1);
            if (plain.Markers[from..next] is var inside && Ask(evidence, inside))
                best.AddRange(inside);
        }

        return best;
    }

    private static int NextAfter(List<QuestionMarker> markers, int index, int at)
    {
        while (index < markers.Count && markers[index].Start <= at)
            index++;
        return index;
    }

    private static bool Ask(AskingEvidence evidence, List<QuestionMarker> markers) =>
        markers.Count >= FewestInAnswer
        && Enumerable.Range(0, markers.Count).Count(index => evidence.Asks(markers, index)) >= LeastAsking * markers.Count
        && Enumerable.Range(0, markers.Count).Count(index => evidence.AsksByMark(markers, index)) >= LeastByMark * markers.Count;

    /// <summary>A title without what a list of contents writes otherwise: case, marks, blanks.</summary>
    private static string Words(string text, QuestionMarker marker) => string.Concat(marker.Title.Of(text).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
