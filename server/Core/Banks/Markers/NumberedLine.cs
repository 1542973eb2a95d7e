using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// <c>1. What is Flask?</c>: a numbered line, its answer below it or none at all. People write them under each other without a blank line, and indent them with a
/// tab, which Markdown takes for code; what tells them from numbers in an answer is that they count on.
/// </summary>
internal sealed class NumberedLine : IMarkerRecognizer
{
    public double LeastAsking => 0.6;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind is not (BlockKind.Paragraph or BlockKind.IndentedCode) || candidate.LineCount == 0)
            return;
        var lines = document.LinesOf(candidate);
        var first = MarkerText.Bare(document.Text, lines[0]);
        if (Items.Begun(document, block) is { Number: >= 0 and var number } && !first.IsEmpty && !Boilerplate.IsLink(document.Text, first))
            found.Add(new(block, first, number));
        for (var line = 0; line < lines.Length; line++)
        {
            if (candidate.Item >= 0 && line == 0)
                continue;
            var bare = MarkerText.Bare(document.Text, lines[line]);
            if (MarkerText.Number(document.Text, bare) is { Title.IsEmpty: false } read && CountsOn(found, read.Value, isFirst: line == 0 && candidate.Kind == BlockKind.Paragraph)
                && !Boilerplate.IsLink(document.Text, read.Title))
                found.Add(new(block, read.Title, read.Value, Line: line));
        }
    }

    private static bool CountsOn(List<QuestionMarker> found, int number, bool isFirst) =>
        isFirst || number == (found.Count == 0 ? 0 : found[^1].Number ?? 0) + 1;
}
