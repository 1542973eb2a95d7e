using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A heading that does not ask and is followed at once by a deeper one that does is a section, on whatever level the questions stand.</summary>
internal static class SectionHeadings
{
    public static List<QuestionMarker> Without(ScannedDocument document, List<QuestionMarker> markers)
    {
        var kept = new List<QuestionMarker>(markers.Count);
        foreach (var marker in markers)
            if (!IsSection(document, marker))
                kept.Add(marker);
        return kept;
    }

    private static bool IsSection(ScannedDocument document, in QuestionMarker marker)
    {
        ref readonly var block = ref document.Blocks[marker.Block];
        if (block.Kind != BlockKind.Heading || AskingWords.Asks(document.Text, marker.Title) || marker.Block + 1 == document.Blocks.Length)
            return false;
        ref readonly var next = ref document.Blocks[marker.Block + 1];
        return next is { Kind: BlockKind.Heading, LineCount: > 0 } && next.Level > block.Level
            && AskingWords.EndsAsking(document.Text, TitleText.Read(document.Text, document.LinesOf(next)[0]).Title);
    }
}
