using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>## 1. What is Flask?</c>, and <c>1. ### What is Flask?</c>, a heading in a numbered item.</summary>
internal sealed class NumberedHeading : IMarkerRecognizer
{
    /// <summary>The style of a heading in an item, whatever its level.</summary>
    private const int InItem = 7;

    public double LeastAsking => 0.3;

    public bool IsNumbered => true;

    public bool IsHeading => true;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Heading || candidate.LineCount == 0 || !Items.BeginsTopItem(document, block))
            return;
        var read = TitleText.Read(document.Text, document.LinesOf(candidate)[0]);
        if (read.Title.IsEmpty || Boilerplate.Is(document.Text, read.Title))
            return;
        if (Items.Begun(document, block) is { } item)
        {
            if ((read.Number ?? item.Number) is >= 0 and var number)
                found.Add(new(block, candidate.Span.Start, read.Title, number) { Style = InItem });
        }
        else if (read.Number is not null)
        {
            found.Add(new(block, candidate.Span.Start, read.Title, read.Number) { Style = candidate.Level });
        }
    }
}
