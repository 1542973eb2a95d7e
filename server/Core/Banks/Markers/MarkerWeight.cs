namespace FlaskPrep.Core.Banks.Markers;

/// <summary>How much speaks for a way of marking: the lines that ask, above all by a question mark, and numbers that count on. One whose lines mostly do not ask marks something else.</summary>
internal static class MarkerWeight
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

    /// <summary>In a document for interviews somewhat fewer lines have to ask, and of very many headings.</summary>
    private const double ForInterviews = 0.8;

    /// <summary>In a document that calls itself a bank fewer lines have to ask.</summary>
    private const double InBank = 0.6;

    /// <summary>Still fewer where their numbers count on.</summary>
    private const double InCountedBank = 0.3;
    private const double Counting = 0.7;

    private const int Few = 5;
    private const int Many = 8;
    private const int VeryMany = 20;

    private const double FewByMark = 0.2;
    private const double ManyByMark = 0.3;
    private const double Most = 0.6;
    private const double NearlyAll = 0.8;

    /// <summary>0 where the lines do not ask.</summary>
    public static double Of(AskingEvidence evidence, IMarkerRecognizer recognizer, List<QuestionMarker> markers)
    {
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

        return IsAsked(evidence, recognizer, markers, counts, asking, byMark) ? weight * (1 + (asking / markers.Count)) * (1 + (MostConsistent * counts)) * (saysSo ? Said : 1) : 0;
    }

    private static bool IsAsked(AskingEvidence evidence, IMarkerRecognizer recognizer, List<QuestionMarker> markers, double counts, double asking, int byMark)
    {
        // A list of questions whose headings are all alike: each names what is asked about.
        if (recognizer.IsHeading && evidence.CallsItselfBank && markers.Count >= Many && evidence.AreMostHeadings(markers))
            return true;
        var isInBank = evidence.IsNamed || (evidence.CallsItselfBank && markers.Count >= Few);
        // So many headings that ask are what the document is for.
        var isMany = recognizer.IsHeading && markers.Count >= VeryMany && byMark >= ManyByMark * markers.Count;
        var lenience = isInBank ? counts > Counting ? InCountedBank : InBank : isMany || evidence.IsForInterviews ? ForInterviews : 1;
        if (asking == 0 || asking < recognizer.LeastAsking * lenience * markers.Count)
            return false;
        if (!isInBank && recognizer.LeastAsking >= Plain && !IsAskedByMark(markers.Count, asking, byMark, evidence.AreMostHeadings(markers)))
            return false;
        return evidence.CallsItselfBank || (recognizer.LeastAsking < Plain && markers.Count > 1) || evidence.IsMostOfDocument(markers);
    }

    // "Identify", "Try", "Write" begin the steps of a recipe too: a few lines need question marks, many need some or to ask nearly all.
    private static bool IsAskedByMark(int count, double asking, int byMark, bool areMostHeadings) =>
        count < Few ? (count > 2 || byMark == count || areMostHeadings) && byMark * 2 >= count
        : count < Many && !areMostHeadings && asking < NearlyAll * count ? byMark * 2 > count
        : byMark >= FewByMark * count || (count >= Many && asking >= NearlyAll * count) || (count >= VeryMany && asking >= Most * count);
}
