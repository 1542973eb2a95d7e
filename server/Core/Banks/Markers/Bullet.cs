using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>- What is Flask?</c>: a bullet or a task box, its answer nested below it or none at all.</summary>
internal sealed class Bullet : IMarkerRecognizer
{
    public double LeastAsking => 0.7;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        if (Marker(document, block) is { } marker)
            found.Add(marker);
    }

    private static QuestionMarker? Marker(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph || candidate.LineCount == 0 || Items.Begun(document, block) is not { Number: < 0 } item)
            return null;
        var line = MarkerText.Bare(document.Text, Items.FirstLine(document, candidate, item));
        return line.IsEmpty || Boilerplate.IsLink(document.Text, line) || Boilerplate.IsCode(document.Text, line) ? null : new(block, line, null);
    }
}
