using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Flashcards, as Markdown note takers write them: <c>question::answer</c> on a line, and a question, a line <c>?</c>, the answer.
/// </summary>
internal sealed class Flashcard : IMarkerRecognizer
{
    private const string Inline = "::";

    // The mark is seldom anything else, and half of the cards ask for a word: "The port of HTTP::80".
    public double LeastAsking => 0;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph)
            return;
        var text = document.Text;
        var lines = document.LinesOf(candidate);
        var front = 0;
        for (var line = 0; line < lines.Length; line++)
        {
            var written = lines[line].In(text).Trim();
            if (written is "?" or "??" && (line > 0 || block > 0))
            {
                // The front may have many lines; its first is the title. A heading can be the front too.
                if (line > front)
                    Add(block, lines[front], front, lines[line].End);
                else if (line == 0 && document.Blocks[block - 1] is { Kind: BlockKind.Heading or BlockKind.Paragraph, LineCount: 1 } above && above.Line + 1 == candidate.Line)
                    Add(block - 1, document.LinesOf(above)[0], 0, lines[line].End);
                return;
            }

            if (Split(text, lines[line]) is not (> 0 and var mark))
                continue;
            var end = mark;
            while (end < lines[line].End && text[end] == ':')
                end++;
            Add(block, new(lines[line].Start, mark), line, end);
            front = line + 1;
        }

        void Add(int at, TextSpan title, int line, int answer)
        {
            ref readonly var owner = ref document.Blocks[at];
            if (line == 0 && Items.Begins(document, at))
                title = new(Items.FirstLine(document, owner, document.Items[owner.Item]).Start, title.End);
            if (TitleText.Read(text, title) is { Title.IsEmpty: false } read)
                found.Add(new(at, line == 0 ? owner.Span.Start : document.LinesOf(owner)[line].Start, read.Title, read.Number) { AnswerStart = answer });
        }
    }

    /// <summary>
    /// Where the colons stand between a front and a back, or -1. A path such as <c>std::vector</c> has a word of small letters on either side; what asks may have it.
    /// </summary>
    private static int Split(string text, TextSpan line)
    {
        var written = line.In(text);
        for (var from = 0; from < written.Length;)
        {
            var mark = written[from..].IndexOf(Inline, StringComparison.Ordinal);
            if (mark < 0)
                return -1;
            mark += from;
            var end = mark + (mark + 2 < written.Length && written[mark + 2] == ':' ? 3 : 2);
            var front = new TextSpan(line.Start, line.Start + mark);
            var isCode = written[..mark].Count('`') % 2 == 1;
            if (mark > 0 && !isCode && end < written.Length && !written[..mark].Trim().IsEmpty
                && (AskingWords.EndsAsking(text, front) || !IsPath(written, mark, end)))
                return line.Start + mark;
            from = end;
        }

        return -1;
    }

    private static bool IsPath(ReadOnlySpan<char> line, int mark, int end) =>
        !char.IsWhiteSpace(line[mark - 1]) && !char.IsWhiteSpace(line[end]) && (char.IsAsciiLetterLower(line[end]) || line[end] is '*' or '~' or '_' or '<' || !line[..mark].Trim().Contains(' '));
}
