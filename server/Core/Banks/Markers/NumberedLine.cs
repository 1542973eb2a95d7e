using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// <c>1. What is Flask?</c>: a numbered line, its answer below it or none at all. People write them under each other without a blank line, and indent them with a
/// tab, which Markdown takes for code; what tells them from numbers in an answer is that they count on (<see cref="NumberRun"/>).
/// </summary>
internal sealed class NumberedLine : IMarkerRecognizer
{
    private const int QuoteStyle = 8;

    public double LeastAsking => 0.55;

    public bool IsNumbered => true;

    public bool IsAnyList => true;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind is not (BlockKind.Paragraph or BlockKind.IndentedCode) || candidate.LineCount == 0)
            return;
        var lines = document.LinesOf(candidate);
        var begins = Items.Begins(document, block);
        // A list in a quote is something that somebody says.
        var style = (candidate.Item >= 0 ? Items.Depth(document, candidate.Item) : 0) + (QuoteStyle * Math.Min(candidate.Quotes, 1));
        if (begins && document.Items[candidate.Item] is { Number: >= 0 } item)
            Add(document, block, candidate.Span.Start, TitleText.Read(document.Text, Items.FirstLine(document, candidate, item)) with { Number = item.Number }, style, found);
        for (var line = begins ? 1 : 0; line < lines.Length; line++)
        {
            if (!BeginsWithDigit(document.Text, lines[line]))
                continue;
            var start = line == 0 ? candidate.Span.Start : lines[line].Start;
            Add(document, block, start, TitleText.Read(document.Text, lines[line]), style, found);
        }
    }

    private static void Add(ScannedDocument document, int block, int start, in TitleText read, int style, List<QuestionMarker> found)
    {
        if (read.Number is null || read.Title.IsEmpty)
            return;
        var isLinked = Boilerplate.IsLink(document.Text, read.Title);
        if (!isLinked || (document.Text[read.Title.Start] == '[' && AskingWords.Asks(document.Text, new(read.Title.Start + 1, read.Title.End)) && !read.Title.In(document.Text).Contains("](#", StringComparison.Ordinal)))
            found.Add(new(block, start, read.Title, read.Number) { AnswerStart = read.AnswerStart, Style = style, IsLinked = isLinked });
    }

    private static bool BeginsWithDigit(string text, TextSpan line)
    {
        var written = line.In(text).TrimStart(" \t\u00A0*_([（【#\uFEFF");
        return !written.IsEmpty && char.IsDigit(written[0]);
    }
}
