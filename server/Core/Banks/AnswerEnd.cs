using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Where the answer of one question ends.</summary>
internal readonly struct AnswerEnd
{
    private readonly ScannedDocument document;
    private readonly QuestionMarker marker;
    private readonly QuestionMarker? next;

    /// <summary>Where that is closed which unfolds into the answer, or -1 where it is closed by nothing.</summary>
    private readonly int foldEnd;

    public AnswerEnd(ScannedDocument document, IReadOnlyList<QuestionMarker> markers, int index)
    {
        this.document = document;
        marker = markers[index];
        next = index + 1 < markers.Count ? markers[index + 1] : null;
        foldEnd = marker.IsFolded ? EndOfFold(document, marker, next?.Start ?? document.Text.Length) : -1;
    }

    public int Offset
    {
        get
        {
            var last = next?.Block ?? document.Blocks.Length;
            var end = document.Blocks[marker.Block].Span.End;
            for (var block = marker.Block + 1; block < last && !IsAt(block); block++)
                end = document.Blocks[block].Span.End;
            // The next question may begin in the middle of a block: what is above it there is still this answer.
            if (next is { } following && (following.Block == marker.Block || following.Start > document.Blocks[following.Block].Span.Start))
                end = following.Start;
            return foldEnd >= 0 ? Math.Min(end, foldEnd) : end;
        }
    }

    /// <summary>A heading as high as the question's ends its answer, and any section where the question is no heading.</summary>
    public bool IsAt(int block)
    {
        var level = SectionTrail.LevelOf(document, document.Blocks[block]);
        // What is folded may have headings of its own, as high as they like.
        if (foldEnd >= 0)
            return level > 0 && document.Blocks[block].Span.Start >= foldEnd;
        ref readonly var own = ref document.Blocks[marker.Block];
        return own.Kind switch
        {
            // "#### Answer: D" is no section, however high.
            BlockKind.Heading => level > 0 && level <= own.Level && !IsLabel(document.Blocks[block]),
            BlockKind.Html => level is 1 or 2,
            _ => level > 0,
        };
    }

    private bool IsLabel(in Block block)
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
            if (html.Kind is not (BlockKind.Html or BlockKind.Paragraph))
                continue;
            var within = new TextSpan(Math.Max(marker.AnswerStart, html.Span.Start), Math.Min(end, html.Span.End));
            if (HtmlElement.FindClose(document.Text, within, ref depth) is >= 0 and var close)
                return close;
        }

        return -1;
    }
}
