using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Where the answer of one question ends.</summary>
internal readonly struct AnswerEnd
{
    private readonly ScannedDocument document;
    private readonly QuestionMarker marker;
    private readonly QuestionMarker? next;

    /// <summary>The parts of the answer that unfold: in them headings may be as high as they like.</summary>
    private readonly List<TextSpan>? folds;

    public AnswerEnd(ScannedDocument document, IReadOnlyList<QuestionMarker> markers, int index)
    {
        this.document = document;
        marker = markers[index];
        next = index + 1 < markers.Count ? markers[index + 1] : null;
        folds = Folds(next?.Start ?? document.Text.Length);
    }

    public int Offset
    {
        get
        {
            if (marker.AnswerEnd > 0)
                return marker.AnswerEnd;
            var last = next?.Block ?? document.Blocks.Length;
            var end = document.Blocks[marker.Block].Span.End;
            for (var block = marker.Block + 1; block < last && !IsAt(block); block++)
                end = document.Blocks[block].Span.End;
            // The next question may begin in the middle of a block: what is above it there is still this answer.
            if (next is { } following && (following.Block == marker.Block || following.Start > document.Blocks[following.Block].Span.Start))
                end = following.Start;
            return IsClosed ? Math.Min(end, folds![0].End) : end;
        }
    }

    /// <summary>A heading as high as the question's ends its answer, and any section where the question is no heading.</summary>
    public bool IsAt(int block)
    {
        var level = SectionTrail.LevelOf(document, document.Blocks[block]);
        if (level == 0 || IsFolded(document.Blocks[block].Span.Start))
            return false;
        if (IsClosed)
            return true;
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

    /// <summary>True if the answer is what unfolds below the question, and that ends before the next one.</summary>
    private bool IsClosed => marker.IsFolded && folds?[0].Start == marker.Start;

    private bool IsFolded(int at)
    {
        // The last one that begins above; they neither overlap nor hold each other.
        if (folds is null)
            return false;
        var (from, to) = (0, folds.Count);
        while (from < to)
            if (folds[(from + to) / 2].Start <= at)
                from = ((from + to) / 2) + 1;
            else
                to = (from + to) / 2;
        return from > 0 && at < folds[from - 1].End;
    }

    private List<TextSpan>? Folds(int end)
    {
        List<TextSpan>? found = null;
        var (start, depth) = (marker.Start, marker.IsFolded ? 1 : 0);
        for (var block = marker.Block; block < document.Blocks.Length && document.Blocks[block].Span.Start < end; block++)
        {
            ref readonly var html = ref document.Blocks[block];
            // What is closed right below a paragraph is a part of it to the letter.
            if (html.Kind is not (BlockKind.Html or BlockKind.Paragraph))
                continue;
            var from = Math.Max(marker.IsFolded ? marker.AnswerStart : marker.Title.End, html.Span.Start);
            for (; from < Math.Min(end, html.Span.End) && HtmlElement.NextFold(document.Text, new(from, Math.Min(end, html.Span.End))) is { } fold; from = fold.Inner.Start)
            {
                if (!fold.IsClosing && depth++ == 0)
                    start = fold.Start;
                else if (fold.IsClosing && depth > 0 && --depth == 0)
                    (found ??= []).Add(new(start, fold.Start));
            }
        }

        return found;
    }
}
