using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>## 1. What is Flask?</c>, and <c>1. ### What is Flask?</c>, a heading in a numbered item.</summary>
internal sealed class NumberedHeading : IMarkerRecognizer
{
    public double LeastAsking => 0.3;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        if (Marker(document, block) is { } marker)
            found.Add(marker);
    }

    private static QuestionMarker? Marker(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Heading || candidate.LineCount == 0 || !Items.BeginsTopItem(document, block))
            return null;
        var line = MarkerText.Bare(document.Text, document.LinesOf(candidate)[0]);
        if (MarkerText.Number(document.Text, line) is { Title.IsEmpty: false } read)
            return new(block, MarkerText.Bare(document.Text, read.Title), read.Value);
        return !line.IsEmpty && Items.Begun(document, block) is { Number: >= 0 and var number } ? new(block, line, number) : null;
    }
}
