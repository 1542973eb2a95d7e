using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>Q1. What is Flask?</c> on a line of its own, as a heading or in bold.</summary>
internal sealed class LabelledQuestion : IMarkerRecognizer
{
    public QuestionMarker? Recognize(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || candidate.LineCount == 0 || candidate.Item >= 0)
            return null;
        var line = MarkerText.Bare(document.Text, document.LinesOf(candidate)[0]);
        if (line.IsEmpty || document.Text[line.Start] is not ('Q' or 'q'))
            return null;
        var number = MarkerText.Number(document.Text, new(line.Start + 1, line.End));
        return number is { Title.IsEmpty: false } read ? new(block, MarkerText.Bare(document.Text, read.Title), read.Value) : null;
    }
}
