using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>> What is Flask?</c>: a quote of one line, outside lists; the answer is the prose below.</summary>
internal sealed class Quote : IMarkerRecognizer
{
    public double LeastAsking => 0.6;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        // What goes on in the quote is something that somebody said.
        if (candidate is not { Kind: BlockKind.Paragraph, LineCount: > 0, Item: < 0, Quotes: 1 } || (block + 1 < document.Blocks.Length && document.Blocks[block + 1].Quotes > 0 && IsNext(document, block)))
            return;
        var read = TitleText.Read(document.Text, document.LinesOf(candidate)[0]);
        if (!read.Title.IsEmpty && !Boilerplate.Is(document.Text, read.Title) && !Boilerplate.IsLink(document.Text, read.Title))
            found.Add(new(block, candidate.Span.Start, read.Title, read.Number) { AnswerStart = read.AnswerStart });
    }

    /// <summary>True where no line without a quote's mark stands between two blocks.</summary>
    private static bool IsNext(ScannedDocument document, int block)
    {
        var between = document.Text.AsSpan(document.Blocks[block].Span.End..document.Blocks[block + 1].Span.Start);
        return between.Count('\n') == between.Count('>') || between.Count('\n') < 2;
    }
}
