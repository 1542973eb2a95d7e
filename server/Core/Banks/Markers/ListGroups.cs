using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>An item of a list that only names a group, <c>- Streams:</c>, gives way to the questions nested in it.</summary>
internal static class ListGroups
{
    public static List<QuestionMarker> Opened(ScannedDocument document, MarkerCandidate candidate, List<MarkerCandidate> candidates)
    {
        var markers = candidate.Run;
        if (!markers.Exists(marker => IsGroup(document.Text, marker)) || candidates.Find(other => other.Recognizer == candidate.Recognizer && other.Markers[0].Style == markers[0].Style + 1) is not { } inner)
            return markers;
        var opened = new List<QuestionMarker>(markers.Count);
        var next = 0;
        for (var index = 0; index < markers.Count; index++)
        {
            while (next < inner.Markers.Count && inner.Markers[next].Start < markers[index].Start)
                next++;
            var from = next;
            while (next < inner.Markers.Count && (index + 1 == markers.Count || inner.Markers[next].Start < markers[index + 1].Start))
                next++;
            var nested = inner.Markers[from..next];
            var isOpen = nested.Count > 0 && IsGroup(document.Text, markers[index]) && nested.TrueForAll(marker => AskingWords.Asks(document.Text, marker.Title));
            opened.AddRange(isOpen ? nested : [markers[index]]);
        }

        return opened;
    }

    private static bool IsGroup(string text, QuestionMarker marker) => marker.Title.In(text).TrimEnd("*_ ") is [.., ':' or '：'] && !AskingWords.Asks(text, marker.Title);
}
