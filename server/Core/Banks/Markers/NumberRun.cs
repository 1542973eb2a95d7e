using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Finds among numbered lines those that count on: the numbers of the questions, not those of a list in an answer. One pass, with the best run so far for
/// each last number.
/// </summary>
internal static class NumberRun
{
    private const double Asking = 1;
    private const double NotAsking = 0.2;
    private const double Missing = 0.3;
    private const double Repeated = 0.5;
    private const double Jump = 1.6;
    private const double JumpInSection = 0.9;
    private const double Restart = 2.5;
    private const double RestartInSection = 0.7;
    private const int MostMissing = 3;
    // A list that says 1. on every line says nothing.
    private const double SameNumber = 0.8;

    private readonly record struct Link(double Value, int Before);

    public static List<QuestionMarker> Of(ScannedDocument document, List<QuestionMarker> markers)
    {
        if (markers.Count == 0)
            return markers;
        var first = markers[0].Number;
        if (markers.Count > 2 && markers.Count(marker => marker.Number == first) >= SameNumber * markers.Count)
            return [.. markers.Select(marker => marker with { Number = null })];
        var links = new Link[markers.Count];
        var last = new Dictionary<int, int>();
        var (best, sections) = (-1, new Sections(document, markers));
        for (var index = 0; index < markers.Count; index++)
        {
            var number = markers[index].Number ?? 0;
            var own = AskingWords.Asks(document.Text, markers[index].Title) ? Asking : NotAsking;
            // What comes first may have any number, but 1 most likely.
            var link = new Link(own - (number <= 1 ? 0 : Missing), -1);
            for (var missing = 0; missing <= MostMissing; missing++)
                Try(ref link, last.GetValueOrDefault(number - 1 - missing, -1), own - (missing * Missing));
            Try(ref link, last.GetValueOrDefault(number, -1), own - Repeated);
            if (best >= 0)
                Try(ref link, best, own - Penalty(number, sections.Differ(best, index)));
            links[index] = link;
            if (!last.TryGetValue(number, out var other) || links[other].Value <= link.Value)
                last[number] = index;
            if (best < 0 || link.Value > links[best].Value)
                best = index;

            void Try(ref Link link, int before, double gain)
            {
                if (before >= 0 && links[before].Value + gain > link.Value)
                    link = new(links[before].Value + gain, before);
            }
        }

        var run = new List<QuestionMarker>();
        for (var index = best; index >= 0; index = links[index].Before)
            run.Add(markers[index]);
        run.Reverse();
        return run;
    }

    private static double Penalty(int number, bool isOtherSection) => number > 1 ? isOtherSection ? JumpInSection : Jump : isOtherSection ? RestartInSection : Restart;

    /// <summary>How many of the numbers are one more than the number before, 0 to 1.</summary>
    public static double Consistency(List<QuestionMarker> markers)
    {
        var counting = 0;
        for (var index = 1; index < markers.Count; index++)
            if (markers[index].Number is { } number && number == markers[index - 1].Number + 1)
                counting++;
        return markers.Count < 3 ? 0 : counting / (double)(markers.Count - 1);
    }

    /// <summary>Whether a section begins between two markers: a heading above the markers' own level.</summary>
    private sealed class Sections
    {
        private readonly int[] sections;

        public Sections(ScannedDocument document, List<QuestionMarker> markers)
        {
            sections = new int[markers.Count];
            var (block, count) = (0, 0);
            for (var index = 0; index < markers.Count; index++)
            {
                ref readonly var own = ref document.Blocks[markers[index].Block];
                for (; block < markers[index].Block; block++)
                    if (SectionTrail.LevelOf(document, document.Blocks[block]) is > 0 and var level && (own.Kind != BlockKind.Heading || level < own.Level))
                        count++;
                sections[index] = count;
            }
        }

        public bool Differ(int one, int other) => sections[one] != sections[other];
    }
}
