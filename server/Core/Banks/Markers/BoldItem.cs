using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>1. **What is Flask?**</c>: an item of a list that begins with a line in bold.</summary>
internal sealed class BoldItem : IMarkerRecognizer
{
    private const int NumberedStyle = 8;

    public double LeastAsking => 0.5;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph || candidate.LineCount == 0 || !Items.Begins(document, block))
            return;
        var item = document.Items[candidate.Item];
        var read = TitleText.Read(document.Text, Items.FirstLine(document, candidate, item));
        if (read is { IsBold: true, Title.IsEmpty: false } && !Boilerplate.Is(document.Text, read.Title))
            found.Add(new(block, candidate.Span.Start, read.Title, read.Number ?? (item.Number < 0 ? null : item.Number))
            {
                // Steps in an answer are numbered where the questions have bullets.
                AnswerStart = read.AnswerStart, Style = Items.Depth(document, candidate.Item) + (item.Number < 0 ? 0 : NumberedStyle),
            });
    }
}
