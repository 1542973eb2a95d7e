namespace FlaskPrep.Core.Text;

/// <summary>An open block quote or list item.</summary>
internal struct Container
{
    public bool IsQuote;

    /// <summary>Of a list item: the columns that its lines are indented by, inside what it is nested in.</summary>
    public int Indent;

    /// <summary>This list item, or the nearest one around this quote, or -1.</summary>
    public int Item;

    /// <summary>How many block quotes there are up to here.</summary>
    public int Quotes;

    /// <summary>The place in the stack of this quote or the nearest one around, or -1.</summary>
    public int NearestQuote;

    /// <summary>Whether anything has begun in it; an item that begins with two blank lines stays empty.</summary>
    public bool HasContent;
}
