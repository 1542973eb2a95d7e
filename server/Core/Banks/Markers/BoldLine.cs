using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>**What is Flask?**</c>: a line in bold, outside lists; <c>**1. What is Flask?**</c> too, and <c>**What is Flask?** It is …</c>.</summary>
internal sealed class BoldLine : IMarkerRecognizer
{
    public double LeastAsking => 0.6;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph || candidate.LineCount == 0 || candidate.Item >= 0)
            return;
        var lines = document.LinesOf(candidate);
        for (var line = 0; line < lines.Length; line++)
        {
            if (!MayBeBold(document.Text, lines[line]))
                continue;
            var read = TitleText.Read(document.Text, lines[line]);
            // In the middle of a paragraph bold is a word that matters, unless it asks.
            if (read is { IsBold: true, Title.IsEmpty: false } && !Boilerplate.Is(document.Text, read.Title) && (line == 0 || AskingWords.EndsAsking(document.Text, read.Title)))
                found.Add(new(block, line == 0 ? candidate.Span.Start : lines[line].Start, read.Title, read.Number) { AnswerStart = read.AnswerStart });
        }

        // "**Why does it\ntake two lines?**"
        if (lines.Length > 1 && (found.Count == 0 || found[^1].Block != block) && Opens(document.Text, lines[0]) && Closes(document.Text, lines[1]))
        {
            var read = TitleText.Read(document.Text, new(lines[0].Start + 2, lines[0].End));
            if (!read.Title.IsEmpty)
                found.Add(new(block, candidate.Span.Start, read.Title, read.Number) { AnswerStart = lines[1].End });
        }
    }

    private static bool MayBeBold(string text, TextSpan line) => line.In(text).IndexOfAny("*_<") is >= 0 and < 24;

    private static bool Opens(string text, TextSpan line) =>
        line.In(text) is var written && written.StartsWith("**", StringComparison.Ordinal) && written[2..].IndexOf("**", StringComparison.Ordinal) < 0;

    private static bool Closes(string text, TextSpan line) =>
        line.In(text).TrimEnd() is var written && written.EndsWith("**", StringComparison.Ordinal) && written[..^2].IndexOf("**", StringComparison.Ordinal) < 0;
}
