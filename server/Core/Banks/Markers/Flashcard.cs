using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Flashcards, as Markdown note takers write them: <c>question::answer</c> on a line, a question, a line <c>?</c>, the answer, and an item with the tag <c>#card</c>.
/// </summary>
internal sealed class Flashcard : IMarkerRecognizer
{
    private const string Inline = "::";

    /// <summary>What some set instead of the colons, for which their code has a use.</summary>
    private const string OtherInline = ";;";

    private static readonly string[] Tags = ["#card", "#flashcard"];

    /// <summary>What note takers write with two colons too, of a note or a block: <c>collapsed:: true</c>.</summary>
    private static readonly HashSet<string> Properties = new(
        [
            "id", "collapsed", "title", "type", "tag", "tags", "alias", "aliases", "public", "icon", "deck", "source", "date", "created", "updated", "status", "url", "link", "links", "author",
            "refs", "related", "up", "template", "heading", "filters", "cssclass", "cssclasses",
        ],
        StringComparer.OrdinalIgnoreCase);

    // The mark is seldom anything else, and half of the cards ask for a word: "The port of HTTP::80".
    public double LeastAsking => 0;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph)
            return;
        var text = document.Text;
        var lines = document.LinesOf(candidate);
        if (Items.Begins(document, block) && Tagged(text, Items.FirstLine(document, candidate, document.Items[candidate.Item])) is { IsEmpty: false } tagged)
        {
            found.Add(new(block, candidate.Span.Start, tagged, null) { Style = Items.Depth(document, candidate.Item) });
            return;
        }

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
            while (end < lines[line].End && text[end] == text[mark])
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
                return OtherSplit(text, line);
            mark += from;
            var end = mark + (mark + 2 < written.Length && written[mark + 2] == ':' ? 3 : 2);
            var front = new TextSpan(line.Start, line.Start + mark);
            var isCode = written[..mark].Count('`') % 2 == 1;
            if (mark > 0 && !isCode && end < written.Length && !written[..mark].Trim().IsEmpty && !IsProperty(written[..mark].Trim())
                && (AskingWords.EndsAsking(text, front) || !IsPath(written, mark, end)))
                return line.Start + mark;
            from = end;
        }

        return -1;
    }

    private static int OtherSplit(string text, TextSpan line) =>
        line.In(text).IndexOf(OtherInline, StringComparison.Ordinal) is > 0 and var mark && AskingWords.EndsAsking(text, new(line.Start, line.Start + mark)) ? line.Start + mark : -1;

    private static bool IsProperty(ReadOnlySpan<char> front) =>
        Properties.GetAlternateLookup<ReadOnlySpan<char>>().Contains(front) || front.StartsWith("card-", StringComparison.Ordinal) || front.StartsWith("logseq.", StringComparison.Ordinal);

    /// <summary>The title of an item that is tagged as a card, at its beginning or end; else empty.</summary>
    private static TextSpan Tagged(string text, TextSpan line)
    {
        var written = line.In(text);
        foreach (var tag in Tags)
        {
            if (written.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && written.Length > tag.Length && char.IsWhiteSpace(written[tag.Length]))
                return TitleText.Read(text, new(line.Start + tag.Length, line.End)).Title;
            if (written.EndsWith(tag, StringComparison.OrdinalIgnoreCase) && written.Length > tag.Length && char.IsWhiteSpace(written[^(tag.Length + 1)]))
                return TitleText.Read(text, new(line.Start, line.End - tag.Length)).Title;
        }

        return default;
    }

    private static bool IsPath(ReadOnlySpan<char> line, int mark, int end) =>
        !char.IsWhiteSpace(line[mark - 1]) && !char.IsWhiteSpace(line[end]) && (char.IsAsciiLetterLower(line[end]) || line[end] is '*' or '~' or '_' or '<' || !line[..mark].Trim().Contains(' '));
}
