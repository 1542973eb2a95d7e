using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Decides which way of marking a document follows: the one that gives the most lines that ask, the more telling one where two tie. A way of marking
/// whose lines mostly do not ask marks something else.
/// </summary>
internal static class MarkerJudge
{
    /// <summary>What a marked line that does not ask counts, where its neighbors do.</summary>
    private const double NotAsking = 0.25;

    private const double MostConsistent = 0.5;

    // From the most telling mark to the least.
    private static readonly IMarkerRecognizer[] Recognizers =
    [
        new LabelledQuestion(), new NumberedHeading(), new DetailsSummary(), new HtmlHeading(), new BoldItem(), new BoldLine(), new Flashcard(), new QuestionHeading(),
        new NumberedLine(), new Bullet(),
    ];

    public static IReadOnlyList<QuestionMarker> Markers(ScannedDocument document)
    {
        var candidates = Candidates(document, QuietParts.Of(document));
        if (Best(document.Text, candidates) is not { } best)
            return [];
        var markers = NumberGaps.Filled(SectionHeadings.Without(document, best.Markers), candidates);
        return SectionGaps.Filled(document, markers, candidates);
    }

    /// <summary>Every way of marking that is met in the document, each style of its own.</summary>
    private static List<MarkerCandidate> Candidates(ScannedDocument document, bool[] isQuiet)
    {
        var candidates = new List<MarkerCandidate>();
        foreach (var recognizer in Recognizers)
        {
            var found = new List<QuestionMarker>();
            for (var block = 0; block < document.Blocks.Length; block++)
                if (!isQuiet[block])
                    recognizer.Recognize(document, block, found);
            foreach (var style in found.Select(marker => marker.Style).Distinct().Order())
                candidates.Add(new(recognizer, [.. found.Where(marker => marker.Style == style)]));
        }

        return [.. candidates.Select(candidate => candidate.Recognizer.IsNumbered ? candidate with { Run = NumberRun.Of(document, candidate.Markers) } : candidate)];
    }

    private static (MarkerCandidate Candidate, List<QuestionMarker> Markers)? Best(string text, List<MarkerCandidate> candidates)
    {
        (MarkerCandidate, List<QuestionMarker>)? best = null;
        var most = 0.0;
        foreach (var candidate in candidates)
            if (Weight(text, candidate.Recognizer, candidate.Run) is var weight && weight > most)
                (best, most) = ((candidate, candidate.Run), weight);
        return best;
    }

    /// <summary>How much speaks for a way of marking; 0 where its lines do not ask.</summary>
    public static double Weight(string text, IMarkerRecognizer recognizer, List<QuestionMarker> markers)
    {
        var asking = markers.Count(marker => AskingWords.Asks(text, marker.Title));
        if (asking == 0 || asking < recognizer.LeastAsking * markers.Count)
            return 0;
        var share = asking / (double)markers.Count;
        var weight = (asking + (NotAsking * (markers.Count - asking))) * (1 + share);
        return recognizer.IsNumbered || markers[0].Number is not null ? weight * (1 + (MostConsistent * NumberRun.Consistency(markers))) : weight;
    }
}
