using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// <c>&lt;details&gt;&lt;summary&gt;1. What is Flask?&lt;/summary&gt;</c>: the question is what a click unfolds. Many of them may stand in one block, and one in another.
/// </summary>
internal sealed class DetailsSummary : IMarkerRecognizer
{
    /// <summary>So many blocks at most are looked through for the end of what unfolds.</summary>
    private const int Longest = 200;

    public double LeastAsking => 0.4;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Html)
            return;
        var text = document.Text;
        for (var at = candidate.Span.Start; HtmlElement.Next(text, new(at, candidate.Span.End)) is { } element; at = element.Inner.Start)
        {
            if (element.IsClosing || !element.Name.In(text).Equals("summary", StringComparison.OrdinalIgnoreCase))
                continue;
            // A summary with code in it goes on in the next blocks.
            var inBlock = HtmlElement.CloseOf(text, element, candidate.Span.End);
            if ((inBlock ?? HtmlElement.CloseOf(text, element, text.Length)) is not { } close)
                continue;
            var read = TitleText.Read(text, HtmlElement.FirstLine(text, new(element.Inner.Start, inBlock?.Start ?? candidate.Span.End)));
            element = element with { Inner = new(Math.Min(close.End, candidate.Span.End), candidate.Span.End) };
            if (read.Title.IsEmpty || Boilerplate.Is(text, read.Title))
                continue;
            var marker = new QuestionMarker(block, element.Start, read.Title, read.Number) { AnswerStart = close.End, IsFolded = true };
            if (found.Count > 0 && IsNested(document, found[^1], marker))
            {
                // "See the class" in an answer; or a section that unfolds into questions.
                if (!IsSure(text, marker))
                    continue;
                if (!IsSure(text, found[^1]))
                    found.RemoveAt(found.Count - 1);
            }

            found.Add(marker);
        }
    }

    private static bool IsSure(string text, in QuestionMarker marker) => marker.Number is not null || AskingWords.Asks(text, marker.Title);

    private static bool IsNested(ScannedDocument document, in QuestionMarker outer, in QuestionMarker inner)
    {
        // What is not closed for long is a slip, and would be walked through again for each of those behind it.
        if (inner.Block - outer.Block > Longest)
            return false;
        var depth = 1;
        for (var block = outer.Block; block <= inner.Block && depth > 0; block++)
            // What is closed right below a paragraph is a part of it to the letter.
            if (document.Blocks[block] is { Kind: BlockKind.Html or BlockKind.Paragraph } html)
            {
                var from = block == outer.Block ? outer.AnswerStart : html.Span.Start;
                HtmlElement.FindClose(document.Text, new(from, block == inner.Block ? inner.Start : html.Span.End), ref depth);
            }

        // The inner one's own <details> is open too.
        return depth > 1;
    }
}
