using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>&lt;h3&gt;1. What is Flask?&lt;/h3&gt;</c>: an HTML heading of one level.</summary>
/// <param name="level">2 to 6.</param>
internal sealed class HtmlHeading(int level) : IMarkerRecognizer
{
    private readonly string tag = $"<h{level}";
    private readonly string closing = $"</h{level}>";

    public double LeastAsking => 0.4;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Html)
            return;
        var html = candidate.Span.In(document.Text);
        var open = html.IndexOf(tag, StringComparison.OrdinalIgnoreCase);
        if (open < 0 || html[open..].IndexOf('>') is not (> 0 and var inner))
            return;
        var from = open + inner + 1;
        var length = html[from..].IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        if (length < 0)
            return;
        var start = candidate.Span.Start + from;
        var title = MarkerText.Bare(document.Text, MarkerText.WithoutTags(document.Text, new(start, start + length)));
        if (title.IsEmpty || Boilerplate.Is(document.Text, title))
            return;
        var end = start + length + closing.Length;
        found.Add(MarkerText.Number(document.Text, title) is { Title.IsEmpty: false } read
            ? new(block, MarkerText.Bare(document.Text, read.Title), read.Value, end)
            : new(block, title, null, end));
    }
}
