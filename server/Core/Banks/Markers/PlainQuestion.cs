using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>What is Flask?</c> as a paragraph of its own, in a document that calls itself a list of questions.</summary>
internal sealed class PlainQuestion : IMarkerRecognizer
{
    private const int Longest = 300;

    public double LeastAsking => 0.5;

    public bool IsLastResort => true;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate is not { Kind: BlockKind.Paragraph, LineCount: > 0, Item: < 0, Quotes: 0 })
            return;
        var lines = document.LinesOf(candidate);
        for (var line = 0; line < lines.Length; line++)
        {
            // In the middle of a paragraph only a line that begins and ends as a question does.
            var written = lines[line].In(document.Text).TrimEnd();
            if (written is [.., '?' or '？'] && written.Length < Longest && (line == 0 || (char.IsUpper(written[0]) && !written.Contains(". ", StringComparison.Ordinal))) && TitleText.Read(document.Text, lines[line]) is { Title.IsEmpty: false, Number: null } read)
                found.Add(new(block, line == 0 ? candidate.Span.Start : lines[line].Start, read.Title, null));
        }
    }
}
