using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// A heading that does not ask and is followed at once by a deeper one that does is a section, on whatever level the questions stand; where nearly all questions are
/// answered, by one of its own level too.
/// </summary>
internal static class SectionHeadings
{
    private const double NearlyAll = 0.8;

    public static List<QuestionMarker> Without(ScannedDocument document, List<QuestionMarker> markers)
    {
        var bare = markers.Count(marker => Next(document, marker) is not null);
        var isAnswered = markers.Count - bare >= NearlyAll * markers.Count;
        return markers.FindAll(marker => !IsSection(document, marker, isAnswered));
    }

    private static bool IsSection(ScannedDocument document, in QuestionMarker marker, bool isAnswered)
    {
        if (Next(document, marker) is not { } next || AskingWords.Asks(document.Text, marker.Title))
            return false;
        var level = document.Blocks[marker.Block].Level;
        return (next.Level > level || (next.Level == level && isAnswered && marker.Number is null))
            && AskingWords.EndsAsking(document.Text, TitleText.Read(document.Text, document.LinesOf(next)[0]).Title);
    }

    /// <summary>The heading that stands right below a marked heading, as high or deeper; or null.</summary>
    private static Block? Next(ScannedDocument document, in QuestionMarker marker)
    {
        ref readonly var block = ref document.Blocks[marker.Block];
        return block.Kind == BlockKind.Heading && marker.Block + 1 < document.Blocks.Length
            && document.Blocks[marker.Block + 1] is { Kind: BlockKind.Heading, LineCount: > 0 } next && next.Level >= block.Level ? next : null;
    }
}
