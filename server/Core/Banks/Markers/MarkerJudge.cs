using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Decides which way of marking a document follows: the one that gives the most lines that ask (<see cref="MarkerWeight"/>), the more telling one where two tie. Then
/// what it missed is filled in: numbers that are marked otherwise, and parts of the file that have a way of their own.
/// </summary>
internal static class MarkerJudge
{
    /// <summary>By so much a less telling mark has to be ahead: every bold item is a bullet too.</summary>
    private const double Better = 1.1;

    private const int Few = 5;
    private const double Surely = 0.9;

    // From the most telling mark to the least.
    private static readonly IMarkerRecognizer[] Recognizers =
    [
        new LabelledQuestion(), new NumberedHeading(), new DetailsSummary(), new HtmlHeading(), new BoldItem(), new BoldLine(), new Flashcard(), new QuestionHeading(),
        new NumberedLine(), new Bullet(), new HtmlItem(), new AnsweredLine(), new Quote(), new TableRow(), new PlainQuestion(),
    ];

    /// <summary>The places where questions begin, in ascending order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isNamed">True if somebody called the file a bank.</param>
    public static IReadOnlyList<QuestionMarker> Markers(ScannedDocument document, bool isNamed)
    {
        var evidence = new AskingEvidence(document, isNamed);
        var candidates = Candidates(document, QuietParts.Of(document));
        var best = Best(evidence, candidates.FindAll(candidate => !candidate.Recognizer.IsLastResort)) ?? (evidence.CallsItselfBank ? Best(evidence, candidates) : null);
        best ??= evidence.IsNamed ? Topics(document, candidates) : null;
        if (best is null)
            return [];
        best = best.Recognizer.IsAnyList ? Headings(evidence, candidates) ?? best : best;
        var markers = ListGroups.Opened(document, best, candidates);
        if (best.Recognizer.IsAnyList)
            markers = ListSections.Asking(document, evidence, markers);
        markers = NumberGaps.Filled(document.Text, SectionHeadings.Without(document, markers), candidates);
        return SectionGaps.Filled(document, evidence, markers, candidates);
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
            found = Reveals.WithoutButtons(document.Text, found);
            foreach (var style in found.Select(marker => marker.Style).Distinct().Order())
                if (found.Where(marker => marker.Style == style && !marker.IsLinked).ToList() is { Count: > 0 } alike)
                    candidates.Add(new(recognizer, Prefixes.Taken(document.Text, alike)) { Linked = [.. found.Where(marker => marker.Style == style && marker.IsLinked)] });
        }

        return [.. candidates.Select(candidate => candidate.Recognizer.IsNumbered ? candidate with { Run = NumberRun.Of(document, candidate.Markers) } : candidate)];
    }

    private static MarkerCandidate? Best(AskingEvidence evidence, List<MarkerCandidate> candidates)
    {
        MarkerCandidate? best = null;
        var most = 0.0;
        foreach (var candidate in candidates)
            if (MarkerWeight.Of(evidence, candidate.Recognizer, candidate.Run) is var weight && weight > most * Better)
                (best, most) = (candidate, weight);
        return best;
    }

    /// <summary>What somebody called a bank may be topics, none of which asks: the most headings of a kind with something below them.</summary>
    private static MarkerCandidate? Topics(ScannedDocument document, List<MarkerCandidate> candidates) =>
        candidates.FindAll(candidate => candidate.Recognizer.IsHeading && candidate.Run.Count >= Few && candidate.Run.TrueForAll(marker => marker.Block + 1 < document.Blocks.Length && document.Blocks[marker.Block + 1].Kind != BlockKind.Heading))
            .MaxBy(candidate => candidate.Run.Count);

    /// <summary>Headings that all ask. They go before lists that ask more often, which are what a good answer says, or follow-up questions; lists elsewhere are filled in.</summary>
    private static MarkerCandidate? Headings(AskingEvidence evidence, List<MarkerCandidate> candidates) =>
        candidates.Find(candidate => candidate.Recognizer.IsHeading && candidate.Run.Count >= Few && candidate.Run.Count(evidence.AsksItself) >= Surely * candidate.Run.Count
            && MarkerWeight.Of(evidence, candidate.Recognizer, candidate.Run) > 0);
}
