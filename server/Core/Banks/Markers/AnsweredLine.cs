using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>What is Flask?</c>, and <c>Answer: …</c> on the line below, or a button that shows it: a plain line that nothing but its answer marks.</summary>
internal sealed class AnsweredLine : IMarkerRecognizer
{
    public double LeastAsking => 0.5;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        // Some indent their questions with a tab, which Markdown takes for code.
        if (candidate is not ({ Kind: BlockKind.Paragraph, LineCount: > 0, Item: < 0 } or { Kind: BlockKind.IndentedCode, LineCount: 1, Item: < 0 }))
            return;
        var lines = document.LinesOf(candidate);
        for (var line = 0; line < lines.Length; line++)
        {
            if (!IsAnswered(document, block, line))
                continue;
            var read = TitleText.Read(document.Text, lines[line]);
            if (read is { IsBold: false, IsLabelled: false, Number: null, Title.IsEmpty: false } && !AnswerLabel.Begins(lines[line].In(document.Text)))
                found.Add(new(block, line == 0 ? candidate.Span.Start : lines[line].Start, read.Title, null));
        }
    }

    private static bool IsAnswered(ScannedDocument document, int block, int line)
    {
        var lines = document.LinesOf(document.Blocks[block]);
        if (line + 1 < lines.Length)
            return AnswerLabel.Begins(lines[line + 1].In(document.Text));
        if (block + 1 == document.Blocks.Length)
            return false;
        ref readonly var below = ref document.Blocks[block + 1];
        return below.Kind == BlockKind.Html ? Reveals.IsButtonFirst(document.Text, below) : below is { Kind: BlockKind.Paragraph, LineCount: > 0, Item: < 0 } && AnswerLabel.Begins(document.LinesOf(below)[0].In(document.Text));
    }
}
