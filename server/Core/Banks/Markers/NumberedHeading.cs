using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>## 1. What is Flask?</c></summary>
internal sealed class NumberedHeading : IMarkerRecognizer
{
    public QuestionMarker? Recognize(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Heading || candidate.LineCount == 0)
            return null;
        var line = MarkerText.Bare(document.Text, document.LinesOf(candidate)[0]);
        return MarkerText.Number(document.Text, line) is { Title.IsEmpty: false } read
            ? new(block, MarkerText.Bare(document.Text, read.Title), read.Value)
            : null;
    }
}
