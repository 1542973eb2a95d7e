namespace FlaskPrep.Core.Text;

/// <summary>
/// The block quotes and list items that are open. Every step costs no more than what the line itself holds, or what it closes: a blank line
/// under a thousand nested items must not visit them.
/// </summary>
internal sealed class ContainerStack(string text)
{
    private readonly PooledList<Container> open = new();

    public int Count => open.Count;

    public int Item => Count == 0 ? -1 : open.Last.Item;

    public int Quotes => Count == 0 ? 0 : open.Last.Quotes;

    /// <summary>Consumes the marks of the containers that go on in a line, and says how many these are.</summary>
    public int Match(ref LineCursor line)
    {
        for (int i = 0; i < Count; i++)
        {
            ref Container container = ref open[i];
            if (container.IsQuote)
            {
                if (line.IsBlank || line.Indent >= 4 || line.Char != '>') return i;
                SkipQuoteMark(ref line);
            }
            else if (line.IsBlank)
            {
                return MatchBlank(ref line, i);
            }
            else
            {
                if (line.Indent < container.Indent) return i;
                line.Advance(container.Indent);
            }
        }

        return Count;
    }

    public void PushQuote(ref LineCursor line)
    {
        SkipQuoteMark(ref line);
        Push(new Container { IsQuote = true, Item = Item, Quotes = Quotes + 1, NearestQuote = Count });
    }

    /// <param name="item">The item's index among all items.</param>
    /// <param name="indent">The columns its further lines are indented by.</param>
    public void PushItem(int item, int indent)
    {
        Push(new Container { Indent = indent, Item = item, Quotes = Quotes, NearestQuote = Count == 0 ? -1 : open.Last.NearestQuote });
    }

    public void Truncate(int count) => open.Truncate(count);

    /// <summary>Something begins in the innermost container.</summary>
    public void MarkContent()
    {
        if (Count > 0) open.Last.HasContent = true;
    }

    public void Free() => open.Free();

    private void Push(in Container container)
    {
        MarkContent();
        open.Add(container);
    }

    /// <summary>A blank line goes on in all items up to the next quote, which it ends.</summary>
    private int MatchBlank(ref LineCursor line, int first)
    {
        int end = Count;
        if (open.Last.NearestQuote >= first)
        {
            end = first;
            while (!open[end].IsQuote) end++;
        }
        else if (!open.Last.HasContent)
        {
            end--;
        }

        if (end > first) line.Advance(int.MaxValue);
        return end;
    }

    private void SkipQuoteMark(ref LineCursor line)
    {
        line.SkipMark(1);
        if (line.Offset < line.End && text[line.Offset] is ' ' or '\t') line.Advance(1);
    }
}
