using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>### What is Flask?</c>: a plain heading of one level. Which level asks is for <see cref="MarkerJudge"/> to find.</summary>
/// <param name="level">1 to 6.</param>
internal sealed class QuestionHeading(int level) : IMarkerRecognizer
{
    public double LeastAsking => 0.5;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        if (Marker(document, block) is { } marker)
            found.Add(marker);
    }

    private QuestionMarker? Marker(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Heading || candidate.Level != level || candidate.LineCount == 0)
            return null;
        var line = MarkerText.Bare(document.Text, document.LinesOf(candidate)[0]);
        return line.IsEmpty || Boilerplate.Is(document.Text, line) ? null : new(block, line, null);
    }
}
