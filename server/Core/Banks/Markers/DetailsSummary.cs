using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>&lt;details&gt;&lt;summary&gt;1. What is Flask?&lt;/summary&gt;</c>: the question is what a click unfolds.</summary>
internal sealed class DetailsSummary : IMarkerRecognizer
{
    private const string Open = "<summary";
    private const string Close = "</summary>";

    public double LeastAsking => 0.4;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        if (Marker(document, block) is { } marker)
            found.Add(marker);
    }

    private static QuestionMarker? Marker(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Html)
            return null;
        var html = candidate.Span.In(document.Text);
        var open = html.IndexOf(Open, StringComparison.OrdinalIgnoreCase);
        if (open < 0 || html[open..].IndexOf('>') is not (> 0 and var inner))
            return null;
        var from = open + inner + 1;
        var length = html[from..].IndexOf(Close, StringComparison.OrdinalIgnoreCase);
        if (length < 0)
            return null;
        var start = candidate.Span.Start + from;
        var title = MarkerText.Bare(document.Text, MarkerText.WithoutTags(document.Text, new(start, start + length)));
        if (title.IsEmpty || Boilerplate.Is(document.Text, title))
            return null;
        var end = start + length + Close.Length;
        return MarkerText.Number(document.Text, title) is { Title.IsEmpty: false } read
            ? new(block, MarkerText.Bare(document.Text, read.Title), read.Value, end)
            : new(block, title, null, end);
    }
}
