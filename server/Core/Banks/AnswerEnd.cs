using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Where the answer of a question ends.</summary>
internal static class AnswerEnd
{
    public static int Of(ScannedDocument document, IReadOnlyList<QuestionMarker> markers, int index)
    {
        var marker = markers[index];
        var next = index + 1 < markers.Count ? markers[index + 1] : (QuestionMarker?)null;
        var last = next?.Block ?? document.Blocks.Length;
        var end = document.Blocks[marker.Block].Span.End;
        for (var block = marker.Block + 1; block < last && !IsAt(document, marker.Block, block); block++)
            end = document.Blocks[block].Span.End;
        // The next question may begin in the middle of a block: what is above it there is still this answer.
        if (next is { } following && (following.Block == marker.Block || following.Start > document.Blocks[following.Block].Span.Start))
            end = following.Start;
        return marker.IsFolded ? EndOfFold(document, marker, end) : end;
    }

    /// <summary>A heading as high as the question's ends its answer, and any section where the question is no heading.</summary>
    public static bool IsAt(ScannedDocument document, int question, int block)
    {
        var level = SectionTrail.LevelOf(document, document.Blocks[block]);
        ref readonly var marker = ref document.Blocks[question];
        return marker.Kind switch
        {
            // "#### Answer: D" is no section, however high.
            BlockKind.Heading => level > 0 && level <= marker.Level && !IsLabel(document, document.Blocks[block]),
            // What is folded may have headings of its own.
            BlockKind.Html => level is 1 or 2,
            _ => level > 0,
        };
    }

    private static bool IsLabel(ScannedDocument document, in Block block)
    {
        var heading = block.Span.In(document.Text);
        return heading.Length < 200 && heading.Contains(':') && AnswerLabel.Begins(heading);
    }

    private static int EndOfFold(ScannedDocument document, in QuestionMarker marker, int end)
    {
        var depth = 1;
        for (var block = marker.Block; block < document.Blocks.Length && document.Blocks[block].Span.Start < end; block++)
        {
            ref readonly var html = ref document.Blocks[block];
            if (html.Kind != BlockKind.Html)
                continue;
            var within = new TextSpan(Math.Max(marker.AnswerStart, html.Span.Start), Math.Min(end, html.Span.End));
            if (HtmlElement.FindClose(document.Text, within, ref depth) is >= 0 and var close)
                return close;
        }

        return end;
    }
}
