using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Flashcards, as Markdown note takers write them: <c>question::answer</c> on a line, and a question, a line <c>?</c>, the answer.
/// </summary>
internal sealed class Flashcard : IMarkerRecognizer
{
    private const string Inline = "::";

    public double LeastAsking => 0.3;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph)
            return;
        var lines = document.LinesOf(candidate);
        for (var line = 0; line < lines.Length; line++)
        {
            var written = lines[line].In(document.Text);
            var mark = written.IndexOf(Inline, StringComparison.Ordinal);
            // A third colon belongs to a reversed card; a path such as std::vector has no blank and no question about it.
            if (mark > 0 && MarkerText.Bare(document.Text, new(lines[line].Start, lines[line].Start + mark)) is { IsEmpty: false } title
                && AskingWords.Asks(document.Text, title))
            {
                var end = lines[line].Start + mark;
                while (end < lines[line].End && document.Text[end] == ':')
                    end++;
                found.Add(new(block, title, null, end, line));
            }
            else if (line + 1 < lines.Length && lines[line + 1].In(document.Text).Trim() is "?" or "??"
                && MarkerText.Bare(document.Text, lines[line]) is { IsEmpty: false } above)
            {
                found.Add(new(block, above, null, lines[line + 1].End, line));
            }
        }
    }
}
