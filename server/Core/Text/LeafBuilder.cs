namespace FlaskPrep.Core.Text;

/// <summary>Builds the leaf blocks one after the other; at most one is open.</summary>
internal sealed class LeafBuilder
{
    private readonly string text;
    private readonly LinkLabels labels;
    private readonly JoinedLines joined;
    private Block leaf;
    private int lastFilledLine;

    public LeafBuilder(string text, LinkLabels labels)
    {
        this.text = text;
        this.labels = labels;
        joined = new JoinedLines(text, Lines);
    }

    public PooledList<Block> Blocks { get; } = new();

    public PooledList<TextSpan> Lines { get; } = new();

    public bool IsOpen { get; private set; }

    public bool InParagraph => Is(BlockKind.Paragraph);

    public bool Is(BlockKind kind) => IsOpen && leaf.Kind == kind;

    public void Open(BlockKind kind, in LineCursor line, ContainerStack containers)
    {
        containers.MarkContent();
        var span = new TextSpan(line.First, line.End);
        leaf = new Block(kind, span, line.Number, Lines.Count, 0, 0, default, containers.Item, containers.Quotes);
        lastFilledLine = Lines.Count;
        IsOpen = true;
    }

    /// <summary>Adds a line to the content of the open leaf, up to the line's end.</summary>
    public void AddLine(in LineCursor line, int start)
    {
        Lines.Add(new TextSpan(start, line.End));
        if (line.IsBlank && leaf.Kind != BlockKind.Fence) return;
        lastFilledLine = Lines.Count;
        Extend(line);
    }

    /// <summary>Takes a line into the leaf that is no content of it, such as the mark that closes a fence.</summary>
    public void Extend(in LineCursor line) => leaf = leaf with { Span = new TextSpan(leaf.Span.Start, line.End) };

    public void SetInfo(TextSpan info) => leaf = leaf with { Info = info };

    public void AddHeading(in LineCursor line, int level, ContainerStack containers)
    {
        Open(BlockKind.Heading, line, containers);
        leaf = leaf with { Level = level };
        Lines.Add(LeafMarks.AtxText(text, line.First, line.End, level));
        lastFilledLine = Lines.Count;
        Close();
    }

    /// <summary>Makes the open paragraph a heading. False if nothing is left of it, since it held definitions only.</summary>
    public bool Underline(in LineCursor line, int level)
    {
        if (!TakeDefinitions()) return false;
        leaf = leaf with { Kind = BlockKind.Heading, Level = level };
        Extend(line);
        Close();
        return true;
    }

    public void Close()
    {
        if (!IsOpen || (InParagraph && !TakeDefinitions())) return;
        IsOpen = false;
        // Blank lines at the end of indented code or HTML are none of it.
        Lines.Truncate(lastFilledLine);
        Blocks.Add(leaf with { LineCount = Lines.Count - leaf.FirstLine });
    }

    /// <summary>
    /// Turns the definitions at the beginning of the open paragraph into blocks; false if it holds nothing else, and then it is closed.
    /// </summary>
    private bool TakeDefinitions()
    {
        if (text[leaf.Span.Start] != '[') return true;
        int count = Lines.Count - leaf.FirstLine;
        ReadOnlySpan<char> content = joined.Join(leaf.FirstLine, count, leaf.Quotes > 0);
        int at = 0;
        while (at < content.Length && LinkDefinition.Read(content, at) is { } definition)
        {
            labels.Add(definition.Label.In(content));
            int end = joined.ToText(definition.End);
            int first = leaf.FirstLine;
            int taken = 1;
            while (Lines[first + taken - 1].End < end) taken++;
            end = Lines[first + taken - 1].End;
            Blocks.Add(leaf with { Kind = BlockKind.LinkDefinition, Span = new TextSpan(leaf.Span.Start, end), LineCount = taken });
            if (first + taken == Lines.Count)
            {
                IsOpen = false;
                return false;
            }

            var rest = new TextSpan(Lines[first + taken].Start, leaf.Span.End);
            leaf = leaf with { Span = rest, Line = leaf.Line + taken, FirstLine = first + taken };
            at = Markup.SkipSpace(content, definition.End);
        }

        return true;
    }
}
