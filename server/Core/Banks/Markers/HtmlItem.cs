using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>&lt;li&gt;What is Flask?&lt;/li&gt;</c>: an item of a list in HTML, as documents written from right to left have them.</summary>
internal sealed class HtmlItem : IMarkerRecognizer
{
    private const int LongestTitle = 2000;

    public double LeastAsking => 0.7;

    public bool IsAnyList => true;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Html)
            return;
        var (text, depth, isAnswer) = (document.Text, 0, false);
        for (var at = candidate.Span.Start; HtmlElement.Next(text, new(at, candidate.Span.End)) is { } element; at = element.Inner.Start)
        {
            var name = element.Name.In(text);
            if (name.Equals("ul", StringComparison.OrdinalIgnoreCase) || name.Equals("ol", StringComparison.OrdinalIgnoreCase))
                depth += element.IsClosing ? -1 : 1;
            // A list in what unfolds below a question is its answer.
            if (name.Equals("summary", StringComparison.OrdinalIgnoreCase) && !element.IsClosing)
                isAnswer = AskingWords.AsksPlainly(text, TitleText.Read(text, HtmlElement.FirstLine(text, new(element.Inner.Start, Math.Min(element.Inner.End, element.Inner.Start + LongestTitle)))).Title);
            else if (name.Equals("details", StringComparison.OrdinalIgnoreCase))
                isAnswer = false;
            // What is nested belongs to the item above it.
            if (isAnswer || element.IsClosing || depth > 1 || !name.Equals("li", StringComparison.OrdinalIgnoreCase))
                continue;
            var inner = new TextSpan(element.Inner.Start, Math.Min(element.Inner.End, element.Inner.Start + LongestTitle));
            // Items without a word may follow each other for long, and each would look through all of them.
            var following = inner.In(text).IndexOf("<li", StringComparison.OrdinalIgnoreCase);
            var line = HtmlElement.FirstLine(text, following < 0 ? inner : new(inner.Start, inner.Start + following));
            var close = line.In(text).IndexOf("</li", StringComparison.OrdinalIgnoreCase);
            var end = close < 0 ? line.End : line.Start + close;
            var read = TitleText.Read(text, new(line.Start, end));
            if (!read.Title.IsEmpty && !Boilerplate.IsLink(text, read.Title) && !HoldsLink(text, line))
                found.Add(new(block, element.Start, read.Title, read.Number) { AnswerStart = end });
        }
    }

    private static bool HoldsLink(string text, TextSpan line) => line.In(text).Contains("<a ", StringComparison.OrdinalIgnoreCase);
}
