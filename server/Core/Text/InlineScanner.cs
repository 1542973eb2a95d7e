using System.Buffers;

namespace FlaskPrep.Core.Text;

/// <summary>Reads what stands in the lines of headings and paragraphs. Code, tags and autolinks bind closer than brackets.</summary>
internal sealed class InlineScanner(string text, LeafBuilder leaves, LinkLabels labels)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("`[]<\\");

    private readonly JoinedLines joined = new(text, leaves.Lines);
    private readonly CodeSpans codeSpans = new();
    private readonly Brackets brackets = new();
    private HtmlInlines html;
    private int block;
    private int consumed;

    public PooledList<Inline> Inlines { get; } = new();

    public void Scan()
    {
        for (block = 0; block < leaves.Blocks.Count; block++)
        {
            ref Block leaf = ref leaves.Blocks[block];
            if (leaf.Kind is not (BlockKind.Heading or BlockKind.Paragraph)) continue;
            ScanBlock(joined.Join(leaf.FirstLine, leaf.LineCount, leaf.Quotes > 0));
        }

        brackets.Free();
    }

    private void ScanBlock(ReadOnlySpan<char> content)
    {
        codeSpans.Reset();
        brackets.Clear();
        html = default;
        consumed = 0;
        int at = 0;
        int mark = NextMark(content, 0);
        int url = Urls.NextBare(content, 0);
        while (true)
        {
            // Each is looked for again only when it is passed: where one is rare, the search for it goes far.
            if (mark < at) mark = NextMark(content, at);
            if (url < at) url = Urls.NextBare(content, at);
            at = Math.Min(mark, url);
            if (at == content.Length) return;
            at = url < mark ? ScanUrl(content, at) : ScanMark(content, at);
        }
    }

    private static int NextMark(ReadOnlySpan<char> content, int from)
    {
        int found = content[from..].IndexOfAny(Marks);
        return found < 0 ? content.Length : from + found;
    }

    /// <summary>Reads what begins at a mark and returns where to go on.</summary>
    private int ScanMark(ReadOnlySpan<char> content, int at)
    {
        switch (content[at])
        {
            case '\\':
                return consumed = Math.Min(content.Length, at + (at + 1 < content.Length && Markup.IsPunctuation(content[at + 1]) ? 2 : 1));
            case '`':
                return ScanCode(content, at);
            case '<':
                return ScanAngle(content, at);
            case '[':
                return ScanOpeningBracket(content, at);
            default:
                return ScanClosingBracket(content, at);
        }
    }

    private int ScanCode(ReadOnlySpan<char> content, int at)
    {
        int length = Markup.Run(content[at..], '`');
        int closer = codeSpans.Closer(content, at + length, length);
        return closer < 0 ? at + length : Add(InlineKind.Code, at, at + length, closer, closer + length);
    }

    private int ScanAngle(ReadOnlySpan<char> content, int at)
    {
        int end = Urls.AutolinkEnd(content, at);
        if (end >= 0) return Add(InlineKind.Destination, at, at + 1, end - 1, end);
        end = html.End(content, at);
        return end >= 0 ? Add(InlineKind.Html, at, at, end, end) : at + 1;
    }

    private int ScanUrl(ReadOnlySpan<char> content, int at)
    {
        int end = Urls.BareEnd(content, at);
        return end > at ? Add(InlineKind.Destination, at, at, end, end) : at + 1;
    }

    private int ScanOpeningBracket(ReadOnlySpan<char> content, int at)
    {
        bool image = at > consumed && content[at - 1] == '!';
        int wiki = WikiLinks.End(content, at);
        // [[1]](url) is an ordinary link with brackets in its text.
        if (wiki >= 0 && !(wiki < content.Length && content[wiki] == '(' && LinkSyntax.InlineLinkEnd(content, wiki, out _) >= 0))
            return Add(image ? InlineKind.WikiEmbed : InlineKind.WikiLink, image ? at - 1 : at, at + 2, wiki - 2, wiki);
        brackets.Push(at, image);
        return at + 1;
    }

    private int ScanClosingBracket(ReadOnlySpan<char> content, int at)
    {
        int next = at + 1;
        if (brackets.IsEmpty || !brackets.Pop(out int opener, out bool image)) return next;
        bool link = false;
        if (next < content.Length && content[next] == '(' && LinkSyntax.InlineLinkEnd(content, next, out TextSpan url) is >= 0 and var end)
        {
            link = true;
            next = Add(InlineKind.Destination, next, url.Start, url.End, end);
        }
        else if (!labels.IsEmpty)
        {
            int label = next < content.Length && content[next] == '[' ? LinkSyntax.LabelEnd(content, next) : -1;
            bool named = label - next > 2;
            link = named ? labels.Contains(content[(next + 1)..(label - 1)]) : IsLabel(content, opener, at);
            if (link && label >= 0) next = Add(InlineKind.Destination, next, next + 1, label - 1, label);
        }

        if (link && !image) brackets.LinkClosed();
        return next;
    }

    private bool IsLabel(ReadOnlySpan<char> content, int opener, int closer) =>
        LinkSyntax.LabelEnd(content, opener) == closer + 1 && labels.Contains(content[(opener + 1)..closer]);

    private int Add(InlineKind kind, int start, int contentStart, int contentEnd, int end)
    {
        start = joined.ToText(start);
        contentStart = joined.ToText(contentStart);
        contentEnd = joined.ToText(contentEnd);
        Inlines.Add(new Inline(kind, new TextSpan(start, joined.ToText(end)), new TextSpan(contentStart, contentEnd), block));
        return consumed = end;
    }
}
