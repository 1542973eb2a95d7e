using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// <c>Q1. What is Flask?</c>, <c>Q: …</c>, <c>Question 1: …</c> on a line of its own, as a heading, in bold, or as an item of a list.
/// </summary>
internal sealed class LabelledQuestion : IMarkerRecognizer
{
    private static readonly string[] Labels = ["Question", "Ques", "Que", "Q"];

    public double LeastAsking => 0;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        if (Marker(document, block) is { } marker)
            found.Add(marker);
    }

    private static QuestionMarker? Marker(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || candidate.LineCount == 0 || !Items.BeginsTopItem(document, block))
            return null;
        var line = MarkerText.Bare(document.Text, document.LinesOf(candidate)[0]);
        // "1. Question: ...", "-1. Question: ...": the number may stand in front.
        var dash = !line.IsEmpty && document.Text[line.Start] is '-' or '–' ? 1 : 0;
        var before = MarkerText.Number(document.Text, new(line.Start + dash, line.End));
        if (AfterLabel(document.Text, before?.Title ?? line) is not { } rest)
            return null;
        if (MarkerText.Number(document.Text, MarkerText.Trim(document.Text, rest)) is { Title.IsEmpty: false } read)
            return new(block, MarkerText.Bare(document.Text, read.Title), read.Value);
        // Without a number the label needs its own mark: "Q." and "Q:" but not "Queue".
        if (rest.IsEmpty || document.Text[rest.Start] is not ('.' or ':' or ')' or '-'))
            return null;
        var title = MarkerText.Bare(document.Text, new(rest.Start + 1, rest.End));
        return title.IsEmpty ? null : new(block, title, before?.Value);
    }

    private static TextSpan? AfterLabel(string text, TextSpan line)
    {
        var written = line.In(text);
        foreach (var label in Labels)
            if (written.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return new(line.Start + label.Length, line.End);
        return null;
    }
}
