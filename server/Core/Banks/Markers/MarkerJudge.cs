using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Decides which way of marking a document follows: the one that gives the longest run of questions, the more telling one where two tie.</summary>
internal static class MarkerJudge
{
    // From the most telling mark to the least.
    private static readonly IMarkerRecognizer[] Recognizers = [new LabelledQuestion(), new NumberedHeading(), new QuestionHeading()];

    public static IReadOnlyList<QuestionMarker> Markers(ScannedDocument document)
    {
        List<QuestionMarker> best = [];
        foreach (var recognizer in Recognizers)
        {
            var markers = new List<QuestionMarker>();
            for (var block = 0; block < document.Blocks.Length; block++)
                if (recognizer.Recognize(document, block) is { } marker)
                    markers.Add(marker);
            if (markers.Count > best.Count)
                best = markers;
        }

        return best;
    }
}
