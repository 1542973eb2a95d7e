using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// <c>Q1. What is Flask?</c>, <c>Q: …</c>, <c>Question 1: …</c> on a line of its own, as a heading, in bold, or as an item of a list.
/// </summary>
internal sealed class LabelledQuestion : IMarkerRecognizer
{
    public double LeastAsking => 0.1;

    public bool SaysSo => true;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind is not (BlockKind.Paragraph or BlockKind.Heading))
            return;
        var begins = Items.BeginsTopItem(document, block);
        var lines = document.LinesOf(candidate);
        for (var line = begins ? 0 : 1; line < lines.Length; line++)
        {
            var (read, start) = (TitleText.Read(document.Text, Unlisted(document.Text, lines[line])), line == 0 ? candidate.Span.Start : lines[line].Start);
            if (!read.IsLabelled)
                continue;
            if (!read.Title.IsEmpty)
                found.Add(new(block, start, read.Title, read.Number) { AnswerStart = read.AnswerStart });
            else if ((read.Number is not null || line + 1 < lines.Length) && Below(document, block, line) is { IsEmpty: false } below)
                found.Add(new(block, start, below, read.Number));
        }
    }

    /// <summary>Some write <c>-1. Question</c>: a dash that begins no item.</summary>
    private static TextSpan Unlisted(string text, TextSpan line)
    {
        line = MarkerText.Trim(text, line);
        return line.Length > 2 && text[line.Start] is '-' or '–' && char.IsAsciiDigit(text[line.Start + 1]) ? new(line.Start + 1, line.End) : line;
    }

    /// <summary>The title below a line that is a label only, <c>## Question 1</c>; without a number, <c>Q:</c>, right below.</summary>
    private static TextSpan Below(ScannedDocument document, int block, int line)
    {
        var lines = document.LinesOf(document.Blocks[block]);
        if (line + 1 < lines.Length)
            return TitleText.Read(document.Text, lines[line + 1]).Title;
        return block + 1 < document.Blocks.Length && document.Blocks[block + 1] is { Kind: BlockKind.Paragraph or BlockKind.Heading, LineCount: > 0 } next
            ? TitleText.Read(document.Text, document.LinesOf(next)[0]).Title
            : default;
    }
}
