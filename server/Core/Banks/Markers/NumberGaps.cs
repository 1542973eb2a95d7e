namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// A number that is missing between two questions may stand there, marked otherwise: <c>#### 12. Why?</c> where all others use <c>###</c>.
/// </summary>
internal static class NumberGaps
{
    /// <summary>A number so high is no step of an answer.</summary>
    private const int Sure = 20;

    public static List<QuestionMarker> Filled(string text, List<QuestionMarker> markers, List<MarkerCandidate> candidates)
    {
        if (NumberRun.Consistency(markers) < 0.5)
            return markers;
        // Most of them are the same lines, seen by another recognizer.
        var taken = markers.Select(marker => marker.Start).ToHashSet();
        var others = new List<QuestionMarker>();
        foreach (var candidate in candidates)
            others.AddRange(candidate.Markers.Concat(candidate.Linked).Where(marker => marker.Number is not null && !taken.Contains(marker.Start)));
        others.Sort((one, other) => one.Start.CompareTo(other.Start));
        var filled = new List<QuestionMarker>(markers.Count);
        var next = 0;
        for (var index = 0; index < markers.Count; index++)
        {
            filled.Add(markers[index]);
            if (index + 1 == markers.Count || markers[index].Number is not { } from || markers[index + 1].Number is not { } to || to == from + 1)
                continue;
            while (next < others.Count && others[next].Start <= markers[index].Title.End)
                next++;
            for (; next < others.Count && others[next].Start < markers[index + 1].Start; next++)
                // Where the numbers begin anew, what counts on may as well be a list in the answer.
                if (others[next].Number == filled[^1].Number + 1 && (to > from ? others[next].Number < to : others[next].IsLinked) && others[next].Start > filled[^1].Title.End)
                    filled.Add(others[next]);
        }

        filled = WithLetters(text, filled, candidates);
        AddFollowing(filled, others);
        filled.InsertRange(0, Preceding(filled[0], others));
        return filled;
    }

    /// <summary>With <c>4a.</c> and <c>4b.</c> between 4 and 5, where their marks are those of the others.</summary>
    private static List<QuestionMarker> WithLetters(string text, List<QuestionMarker> markers, List<MarkerCandidate> candidates)
    {
        var lettered = candidates.SelectMany(candidate => candidate.Markers).Where(marker => marker.Number is null && LetteredNumber(text, marker) is not null).DistinctBy(marker => marker.Start).OrderBy(marker => marker.Start).ToList();
        if (lettered.Count == 0)
            return markers;
        var filled = new List<QuestionMarker>(markers.Count);
        var next = 0;
        for (var index = 0; index < markers.Count; index++)
        {
            filled.Add(markers[index]);
            for (; next < lettered.Count && (index + 1 == markers.Count || lettered[next].Start < markers[index + 1].Start); next++)
                if (lettered[next].Start > markers[index].Title.End && LetteredNumber(text, lettered[next]) == markers[index].Number && lettered[next].Style == markers[index].Style)
                    filled.Add(lettered[next]);
        }

        return filled;
    }

    private static int? LetteredNumber(string text, in QuestionMarker marker)
    {
        const int Longest = 16;
        var mark = text.AsSpan(marker.Start, Math.Clamp(marker.Title.Start - marker.Start, 0, Longest)).Trim("#* \t");
        return mark is [.. var digits, >= 'a' and <= 'z', '.' or ')'] && int.TryParse(digits, out var number) ? number : null;
    }

    /// <summary>What counts up to the first one, marked otherwise.</summary>
    private static List<QuestionMarker> Preceding(QuestionMarker first, List<QuestionMarker> others)
    {
        var found = new List<QuestionMarker>();
        var (start, number) = (first.Start, first.Number);
        for (var index = others.Count - 1; index >= 0 && number > 1; index--)
            if (others[index].Title.End < start && others[index].Number == number - 1)
            {
                found.Add(others[index]);
                (start, number) = (others[index].Start, number - 1);
            }

        found.Reverse();
        // All of them, or they are something else.
        return number == 1 ? found : [];
    }

    /// <summary>What counts on behind the last one; a number that was given twice too.</summary>
    private static void AddFollowing(List<QuestionMarker> filled, List<QuestionMarker> others)
    {
        foreach (var other in others)
            if (other.Start > filled[^1].Title.End && ((other.Number == filled[^1].Number + 1 && other.Number > Sure) || (other.Number == filled[^1].Number && other.Number > Sure)))
                filled.Add(other);
    }
}
