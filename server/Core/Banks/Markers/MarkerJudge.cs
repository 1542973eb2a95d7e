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

    /// <summary>What one counts whose text below asks.</summary>
    private const double AskingBelow = 0.5;

    /// <summary>What a title without a number counts that was there before: <c>### Why do we use it?</c> comes again in each answer.</summary>
    private const double Again = 0.1;

    /// <summary>How much more a word for a question counts than what stands below it, such as further questions in the answers.</summary>
    private const double Said = 4;

    private const double MostConsistent = 0.5;

    /// <summary>A way of marking that needs so many asking lines is used for other things too.</summary>
    private const double Plain = 0.3;

    /// <summary>In a document for interviews somewhat fewer lines have to ask.</summary>
    private const double ForInterviews = 0.8;

    /// <summary>In a document that calls itself a bank fewer lines have to ask.</summary>
    private const double InBank = 0.6;

    /// <summary>Still fewer where their numbers count on.</summary>
    private const double InCountedBank = 0.3;
    private const double Counting = 0.7;

    /// <summary>By so much a less telling mark has to be ahead: every bold item is a bullet too.</summary>
    private const double Better = 1.1;

    private const int Few = 5;
    private const int Many = 8;
    private const int VeryMany = 20;
    private const double ManyByMark = 0.3;
    private const double FewByMark = 0.2;
    private const double NearlyAll = 0.8;
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
        if ((Best(evidence, candidates.FindAll(candidate => !candidate.Recognizer.IsLastResort)) ?? (evidence.CallsItselfBank ? Best(evidence, candidates) : null)) is not { } best)
            return [];
        best = Structure(evidence, candidates, best);
        var own = ListGroups.Opened(document, best.Candidate, best.Markers, candidates);
        var asking = best.Candidate.Recognizer.IsAnyList ? ListSections.Asking(document, evidence, own) : own;
        var markers = NumberGaps.Filled(document.Text, SectionHeadings.Without(document, asking), candidates);
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

    private static (MarkerCandidate Candidate, List<QuestionMarker> Markers)? Best(AskingEvidence evidence, List<MarkerCandidate> candidates)
    {
        (MarkerCandidate, List<QuestionMarker>)? best = null;
        var most = 0.0;
        foreach (var candidate in candidates)
            if (Weight(evidence, candidate.Recognizer, candidate.Run) is var weight && weight > most * Better)
                (best, most) = ((candidate, candidate.Run), weight);
        return best;
    }

    /// <summary>
    /// Headings that all ask, instead of lists that ask more often: they are what a good answer says, or follow-up questions. Lists elsewhere are filled in as gaps.
    /// </summary>
    private static (MarkerCandidate Candidate, List<QuestionMarker> Markers) Structure(AskingEvidence evidence, List<MarkerCandidate> candidates, (MarkerCandidate Candidate, List<QuestionMarker> Markers) best)
    {
        if (!best.Candidate.Recognizer.IsAnyList)
            return best;
        foreach (var candidate in candidates)
            if (candidate.Recognizer.IsHeading && candidate.Run.Count >= Few && candidate.Run.Count(evidence.AsksItself) >= Surely * candidate.Run.Count
                && Weight(evidence, candidate.Recognizer, candidate.Run) > 0)
                return (candidate, candidate.Run);
        return best;
    }

    /// <summary>How much speaks for a way of marking; 0 where its lines do not ask.</summary>
    public static double Weight(AskingEvidence evidence, IMarkerRecognizer recognizer, List<QuestionMarker> markers)
    {
        var isInBank = evidence.IsNamed || (evidence.CallsItselfBank && markers.Count >= Few);
        var counts = recognizer.IsNumbered || markers[0].Number is not null ? NumberRun.Consistency(markers) : 0;
        // A plan for a year has four quarters, Q1 to Q4.
        var saysSo = recognizer.SaysSo && counts > Counting && markers.Count >= Few && evidence.GoesThroughDocument(markers);
        var (asking, byMark, weight) = (0.0, 0, 0.0);
        var titles = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < markers.Count; index++)
        {
            var asks = saysSo || evidence.Asks(markers, index) ? 1 : evidence.AsksBelow(markers[index]) ? AskingBelow : 0;
            asking += asks;
            byMark += saysSo || evidence.AsksByMark(markers, index) ? 1 : 0;
            weight += Math.Max(asks, NotAsking) * (markers[index].Number is null && !titles.Add(evidence.TitleOf(markers[index])) ? Again : 1);
        }

        var share = asking / markers.Count;
        // So many headings that ask, each with its text, are what the document is for.
        var isMany = recognizer.IsHeading && markers.Count >= VeryMany && byMark >= ManyByMark * markers.Count;
        if (asking == 0 || share < recognizer.LeastAsking * (isInBank ? counts > Counting ? InCountedBank : InBank : isMany || evidence.IsForInterviews ? ForInterviews : 1))
            return 0;
        if (!isInBank && recognizer.LeastAsking >= Plain && !IsAskedByMark(markers.Count, asking, byMark, evidence.AreMostHeadings(markers)))
            return 0;
        if (!evidence.CallsItselfBank && (recognizer.LeastAsking >= Plain || markers.Count == 1) && !evidence.IsMostOfDocument(markers))
            return 0;
        return weight * (1 + share) * (1 + (MostConsistent * counts)) * (saysSo ? Said : 1);
    }

    // "Identify", "Try", "Write" begin the steps of a recipe too: a few lines need question marks, many need some or to ask nearly all.
    private static bool IsAskedByMark(int count, double asking, int byMark, bool areMostHeadings) =>
        count < Few ? (count > 2 || byMark == count || areMostHeadings) && byMark * 2 >= count
        : count < Many && !areMostHeadings && asking < NearlyAll * count ? byMark * 2 > count
        : byMark >= FewByMark * count || (count >= Many && asking >= NearlyAll * count);
}
