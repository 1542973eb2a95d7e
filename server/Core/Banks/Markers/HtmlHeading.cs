using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>&lt;h3&gt;1. What is Flask?&lt;/h3&gt;</c>: an HTML heading, each level a style of its own; <c>&lt;dt&gt;</c> and bold text too.</summary>
internal sealed class HtmlHeading : IMarkerRecognizer
{
    private static readonly string[] Names = ["", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "b", "strong"];

    public double LeastAsking => 0.4;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Html)
            return;
        for (var at = candidate.Span.Start; HtmlElement.Next(document.Text, new(at, candidate.Span.End)) is { } element; at = element.Inner.Start)
        {
            var style = Array.FindIndex(Names, name => element.Name.In(document.Text).Equals(name, StringComparison.OrdinalIgnoreCase));
            if (style <= 0 || HtmlElement.CloseOf(document.Text, element, candidate.Span.End) is not { } close)
                continue;
            var read = TitleText.Read(document.Text, HtmlElement.FirstLine(document.Text, new(element.Inner.Start, close.Start)));
            if (!read.Title.IsEmpty && !Boilerplate.Is(document.Text, read.Title))
                found.Add(new(block, element.Start, read.Title, read.Number) { AnswerStart = close.End, Style = style });
            element = element with { Inner = new(close.End, candidate.Span.End) };
        }
    }
}
