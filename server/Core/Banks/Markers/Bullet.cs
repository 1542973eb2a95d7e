using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>- What is Flask?</c>: a bullet or a task box, its answer nested below it or none at all.</summary>
internal sealed class Bullet : IMarkerRecognizer
{
    public double LeastAsking => 0.7;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph || candidate.LineCount == 0 || !Items.Begins(document, block) || document.Items[candidate.Item].Number >= 0)
            return;
        var item = document.Items[candidate.Item];
        var read = TitleText.Read(document.Text, Items.FirstLine(document, candidate, item));
        if (!read.Title.IsEmpty && !Boilerplate.IsLink(document.Text, read.Title) && !Boilerplate.IsCode(document.Text, read.Title))
            found.Add(new(block, candidate.Span.Start, read.Title, read.Number) { AnswerStart = read.AnswerStart, Style = Items.Depth(document, candidate.Item) });
    }
}
