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

    // From the most telling mark to the least.
    private static readonly IMarkerRecognizer[] Recognizers =
    [
        new LabelledQuestion(), new NumberedHeading(), new DetailsSummary(), new HtmlHeading(2), new HtmlHeading(3), new HtmlHeading(4), new BoldItem(), new BoldLine(), new Flashcard(),
        new QuestionHeading(2), new QuestionHeading(3), new QuestionHeading(4), new QuestionHeading(5), new QuestionHeading(6), new QuestionHeading(1),
        new NumberedLine(), new Bullet(),
    ];

    public static IReadOnlyList<QuestionMarker> Markers(ScannedDocument document)
    {
        List<QuestionMarker> best = [];
        var asksNothing = PartsWithoutQuestions(document);
        var most = 0.0;
        foreach (var recognizer in Recognizers)
        {
            var markers = new List<QuestionMarker>();
            for (var block = 0; block < document.Blocks.Length; block++)
                if (!asksNothing[block])
                    recognizer.Recognize(document, block, markers);
            var asking = markers.Count(marker => AskingWords.Asks(document.Text, marker.Title));
            if (asking < recognizer.LeastAsking * markers.Count)
                continue;
            var weight = asking + (NotAsking * (markers.Count - asking));
            if (weight > most)
                (best, most) = (markers, weight);
        }

        return best;
    }

    /// <summary>The parts, each with its heading, that list contents, references or people, by their title or because they hold links alone.</summary>
    private static bool[] PartsWithoutQuestions(ScannedDocument document)
    {
        var found = new bool[document.Blocks.Length];
        for (var from = 0; from < found.Length;)
        {
            var (next, links, others) = (from + 1, IsLink(document, from) ? 1 : 0, 0);
            for (; next < found.Length && document.Blocks[next].Kind != BlockKind.Heading; next++)
            {
                links += IsLink(document, next) ? 1 : 0;
                others += document.Blocks[next].Kind is not (BlockKind.Html or BlockKind.ThematicBreak) && !IsLink(document, next) ? 1 : 0;
            }

            ref readonly var heading = ref document.Blocks[from];
            var isListed = links > 0 && others == 0;
            if (heading is { Kind: BlockKind.Heading, LineCount: > 0 } && (isListed || Boilerplate.IsSection(document.Text, document.LinesOf(heading)[0])))
                Array.Fill(found, true, from, next - from);
            from = next;
        }

        return found;
    }

    private static bool IsLink(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        return candidate is { Kind: BlockKind.Paragraph, Item: >= 0, LineCount: > 0 } && Boilerplate.IsLink(document.Text, document.LinesOf(candidate)[0]);
    }
}
