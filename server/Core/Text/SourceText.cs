namespace FlaskPrep.Core.Text;

/// <summary>An immutable text with its lines. Reading it from many threads is safe.</summary>
public sealed class SourceText
{
    public static readonly SourceText Empty = new("");

    private LineIndex? lines;

    public SourceText(string text) => Text = text;

    private SourceText(string text, LineIndex? lines)
    {
        Text = text;
        this.lines = lines;
    }

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>What a line that is put in ends with: as the first line of the text does.</summary>
    public string NewLine => Lines.LineCount > 1 && Lines.LineStart(1) - Lines.LineEnd(0) == 2 ? "\r\n" : "\n";

    /// <summary>Built when first asked for; two threads may both build it, to the same result.</summary>
    public LineIndex Lines => lines ??= new LineIndex(Text);

    /// <summary>
    /// The text after the changes, each applied to the result of the one before. Positions out of range clamp; a change whose start lies
    /// behind its end is left out and counted.
    /// </summary>
    /// <param name="changes">In the order in which they were sent.</param>
    /// <param name="encoding">What the columns count.</param>
    /// <param name="rejected">How many changes were left out; if not 0 the sender's text and ours have parted.</param>
    public SourceText Apply(IReadOnlyList<TextChange> changes, PositionEncoding encoding, out int rejected)
    {
        rejected = 0;
        SourceText result = this;
        for (int i = 0; i < changes.Count; i++)
        {
            if (result.TryApply(changes[i], encoding) is { } next) result = next;
            else rejected++;
        }

        return result;
    }

    public override string ToString() => Text;

    private SourceText? TryApply(TextChange change, PositionEncoding encoding)
    {
        if (change.Start is not { } start || change.End is not { } end) return new SourceText(change.NewText);
        if (start > end) return null;
        var replaced = new TextSpan(Lines.OffsetAt(start, encoding), Lines.OffsetAt(end, encoding));
        string edited = string.Concat(Text.AsSpan(0, replaced.Start), change.NewText, Text.AsSpan(replaced.End));
        return new SourceText(edited, Lines.Edited(edited, replaced, change.NewText.Length));
    }
}
