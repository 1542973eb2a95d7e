namespace FlaskPrep.Core.Text;

/// <summary>
/// Walks along one line in columns: a tab reaches to the next multiple of 4, and a container may take only a part of it.
/// </summary>
internal struct LineCursor
{
    private readonly string text;
    private int column;
    private int firstColumn;

    public LineCursor(string text, int start, int end, int number)
    {
        this.text = text;
        Offset = start;
        End = end;
        Number = number;
        FindFirst();
    }

    /// <summary>From 0.</summary>
    public int Number { get; }

    /// <summary>Behind the last character, before the line break.</summary>
    public int End { get; }

    /// <summary>The first character that is not consumed, or a tab that is consumed in part.</summary>
    public int Offset { get; private set; }

    /// <summary>The first character from here on that is neither a space nor a tab, or <see cref="End"/>.</summary>
    public int First { get; private set; }

    /// <summary>How many columns it stands away from here.</summary>
    public readonly int Indent => firstColumn - column;

    public readonly bool IsBlank => First == End;

    /// <summary>What <see cref="First"/> points to; only if the line is not blank.</summary>
    public readonly char Char => text[First];

    public readonly ReadOnlySpan<char> Rest => text.AsSpan(First, End - First);

    /// <summary>Consumes white space, as many columns as given or as there are.</summary>
    public void Advance(int columns)
    {
        while (columns > 0 && Offset < First)
        {
            int width = text[Offset] == '\t' ? 4 - (column & 3) : 1;
            if (width > columns)
            {
                column += columns;
                return;
            }

            Offset++;
            column += width;
            columns -= width;
        }
    }

    /// <summary>Consumes the white space and a mark behind it.</summary>
    public void SkipMark(int length)
    {
        column = firstColumn + length;
        Offset = First + length;
        FindFirst();
    }

    private void FindFirst()
    {
        int at = Offset;
        int columns = column;
        for (; at < End; at++)
        {
            char c = text[at];
            if (c == ' ') columns++;
            else if (c == '\t') columns += 4 - (columns & 3);
            else break;
        }

        First = at;
        firstColumn = columns;
    }
}
