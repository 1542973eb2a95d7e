namespace FlaskPrep.Core.Text;

/// <summary>
/// Reads the blocks line by line, as CommonMark 0.31.2 describes it in its appendix: first the containers that go on, then what begins,
/// then text.
/// </summary>
internal sealed class BlockScanner(string text, LinkLabels labels)
{
    private readonly ContainerStack containers = new(text);
    private FenceMark fence;
    private int htmlKind;
    private int notThematicBefore;

    public LeafBuilder Leaves { get; } = new(text, labels);

    public PooledList<ListItem> Items { get; } = new();

    /// <param name="start">Where the first line begins.</param>
    /// <param name="number">Its number, from 0.</param>
    public void Scan(int start, int number)
    {
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            ScanLine(new LineCursor(text, start, end, number++));
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') start++;
        }

        Leaves.Close();
        containers.Free();
    }

    private void ScanLine(LineCursor line)
    {
        int matched = containers.Match(ref line);
        bool all = matched == containers.Count;
        if (all && Leaves.IsOpen && Continue(ref line)) return;
        if (line.IsBlank)
        {
            CloseTo(matched);
            return;
        }

        notThematicBefore = 0;
        bool inParagraph = all && Leaves.InParagraph;
        while (!line.IsBlank)
        {
            if (line.Indent >= 4)
            {
                if (!Leaves.InParagraph) OpenIndentedCode(ref line, matched);
                else Leaves.AddLine(line, line.First);
                return;
            }

            if (!BeginsContainer(ref line, matched, inParagraph))
            {
                ScanLeaf(ref line, matched, inParagraph);
                return;
            }

            matched++;
            inParagraph = false;
        }
    }

    /// <summary>Gives a line to the open leaf; false if it may begin something else.</summary>
    private bool Continue(ref LineCursor line)
    {
        if (Leaves.Is(BlockKind.Fence))
        {
            ContinueFence(ref line);
            return true;
        }

        if (Leaves.Is(BlockKind.Html))
        {
            if (line.IsBlank && HtmlBlocks.EndsAtBlankLine(htmlKind)) return false;
            AddHtml(line, line.Offset);
            return true;
        }

        if (!Leaves.Is(BlockKind.IndentedCode) || (!line.IsBlank && line.Indent < 4)) return false;
        line.Advance(4);
        Leaves.AddLine(line, line.Offset);
        return true;
    }

    private void ContinueFence(ref LineCursor line)
    {
        if (fence.ClosedBy(line))
        {
            Leaves.Extend(line);
            Leaves.Close();
            return;
        }

        line.Advance(fence.Indent);
        Leaves.AddLine(line, line.Offset);
    }

    private bool BeginsContainer(ref LineCursor line, int matched, bool inParagraph)
    {
        char c = line.Char;
        if (c == '>')
        {
            CloseTo(matched);
            containers.PushQuote(ref line);
            return true;
        }

        if (c is not ('-' or '*' or '+') && !char.IsAsciiDigit(c)) return false;
        if (inParagraph && c == '-' && LeafMarks.SetextLevel(line.Rest) > 0) return false;
        if (IsThematicBreak(line)) return false;
        ListMarker marker = ListMarker.Read(line.Rest, inParagraph);
        if (marker.Length == 0) return false;

        CloseTo(matched);
        int parent = containers.Item;
        int indent = line.Indent + marker.Length;
        var span = new TextSpan(line.First, line.First + marker.Length);
        line.SkipMark(marker.Length);
        // Text that stands far off is indented code one column behind the marker.
        int blanks = line.IsBlank || line.Indent > 4 ? 1 : line.Indent;
        line.Advance(blanks);
        containers.PushItem(Items.Count, indent + blanks);
        Items.Add(new ListItem(span, line.Number, marker.Number, parent, ListMarker.Task(line.Rest)));
        return true;
    }

    private void ScanLeaf(ref LineCursor line, int matched, bool inParagraph)
    {
        if (BeginsLeaf(ref line, matched, inParagraph)) return;
        // A paragraph goes on even where the marks of its containers are left out.
        if (!Leaves.InParagraph)
        {
            CloseTo(matched);
            Leaves.Open(BlockKind.Paragraph, line, containers);
        }

        Leaves.AddLine(line, line.First);
    }

    private bool BeginsLeaf(ref LineCursor line, int matched, bool inParagraph)
    {
        switch (line.Char)
        {
            case '#':
                int level = LeafMarks.AtxLevel(line.Rest);
                if (level == 0) return false;
                CloseTo(matched);
                Leaves.AddHeading(line, level, containers);
                return true;
            case '`' or '~':
                return BeginsFence(line, matched);
            case '<':
                return BeginsHtml(line, matched);
            case '=' or '-' when inParagraph && BeginsUnderline(line):
                return true;
            case '-' or '*' or '_' when IsThematicBreak(line):
                CloseTo(matched);
                Leaves.Open(BlockKind.ThematicBreak, line, containers);
                Leaves.Close();
                return true;
            default:
                return false;
        }
    }

    private bool BeginsUnderline(in LineCursor line)
    {
        int level = LeafMarks.SetextLevel(line.Rest);
        return level > 0 && Leaves.Underline(line, level);
    }

    private bool BeginsFence(in LineCursor line, int matched)
    {
        FenceMark mark = FenceMark.Open(line.Rest, line.Indent);
        if (mark.Length == 0) return false;
        CloseTo(matched);
        fence = mark;
        Leaves.Open(BlockKind.Fence, line, containers);
        int start = line.First + mark.Length;
        ReadOnlySpan<char> info = text.AsSpan(start, line.End - start);
        start += info.Length - info.TrimStart(Markup.Blanks).Length;
        Leaves.SetInfo(new TextSpan(start, start + info.Trim(Markup.Blanks).Length));
        return true;
    }

    private bool BeginsHtml(in LineCursor line, int matched)
    {
        int kind = HtmlBlocks.Open(line.Rest, Leaves.InParagraph);
        if (kind == 0) return false;
        CloseTo(matched);
        htmlKind = kind;
        Leaves.Open(BlockKind.Html, line, containers);
        AddHtml(line, line.First);
        return true;
    }

    private void AddHtml(in LineCursor line, int start)
    {
        Leaves.AddLine(line, start);
        if (!line.IsBlank && HtmlBlocks.EndsIn(htmlKind, line.Rest)) Leaves.Close();
    }

    private void OpenIndentedCode(ref LineCursor line, int matched)
    {
        CloseTo(matched);
        line.Advance(4);
        Leaves.Open(BlockKind.IndentedCode, line, containers);
        Leaves.AddLine(line, line.Offset);
    }

    /// <summary>Every mark on a line of bullets asks again; what once was seen to be in the way is not looked for a second time.</summary>
    private bool IsThematicBreak(in LineCursor line)
    {
        if (line.First < notThematicBefore || line.Char is not ('-' or '*' or '_')) return false;
        int fault = LeafMarks.ThematicBreakFault(line.Rest);
        notThematicBefore = fault < 0 ? 0 : line.First + fault;
        return fault < 0;
    }

    private void CloseTo(int count)
    {
        Leaves.Close();
        containers.Truncate(count);
    }
}
