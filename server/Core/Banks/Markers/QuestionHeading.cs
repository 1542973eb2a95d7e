using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>### What is Flask?</c>: a heading that asks.</summary>
internal sealed class QuestionHeading : IMarkerRecognizer
{
    public QuestionMarker? Recognize(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Heading || candidate.LineCount == 0)
            return null;
        var line = MarkerText.Bare(document.Text, document.LinesOf(candidate)[0]);
        return !line.IsEmpty && document.Text[line.End - 1] == '?' ? new(block, line, null) : null;
    }
}
