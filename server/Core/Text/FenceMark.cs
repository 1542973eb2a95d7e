namespace FlaskPrep.Core.Text;

/// <summary>The line that opens a fence.</summary>
/// <param name="Char"><c>`</c> or <c>~</c>.</param>
/// <param name="Length">How many of them; 0 if this is no fence.</param>
/// <param name="Indent">The columns before it, which its body's lines lose too.</param>
internal readonly record struct FenceMark(char Char, int Length, int Indent)
{
    public static FenceMark Open(ReadOnlySpan<char> line, int indent)
    {
        int length = Markup.Run(line, line[0]);
        if (length < 3) return default;
        // Backticks in the info string make it a code span in a paragraph.
        if (line[0] == '`' && line[length..].Contains('`')) return default;
        return new FenceMark(line[0], length, indent);
    }

    /// <summary>True for the line that closes this fence.</summary>
    public bool ClosedBy(in LineCursor line)
    {
        if (line.IsBlank || line.Indent >= 4 || line.Char != Char) return false;
        ReadOnlySpan<char> rest = line.Rest;
        int length = Markup.Run(rest, Char);
        return length >= Length && Markup.IsBlank(rest[length..]);
    }
}
