namespace FlaskPrep.Core.Text;

/// <summary>
/// Finds the end of what begins with <c>&lt;</c> in a line of text. An end that was looked for in vain is not looked for again.
/// </summary>
internal struct HtmlInlines
{
    private bool noCommentEnd;
    private bool noInstructionEnd;
    private bool noCharacterDataEnd;
    private bool noDeclarationEnd;

    /// <summary>The offset behind the tag, comment, instruction or declaration at <paramref name="at"/>, or -1.</summary>
    public int End(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..];
        if (rest.Length < 3) return -1;
        if (rest[1] == '?') return Find(text, at + 2, "?>", ref noInstructionEnd);
        if (rest[1] != '!') return HtmlTags.TagEnd(text, at);
        if (rest.StartsWith("<!-->")) return at + 5;
        if (rest.StartsWith("<!--->")) return at + 6;
        if (rest.StartsWith("<!--")) return Find(text, at + 4, "-->", ref noCommentEnd);
        if (rest.StartsWith("<![CDATA[")) return Find(text, at + 9, "]]>", ref noCharacterDataEnd);
        return char.IsAsciiLetter(rest[2]) ? Find(text, at + 3, ">", ref noDeclarationEnd) : -1;
    }

    private static int Find(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> mark, ref bool missing)
    {
        if (missing) return -1;
        int found = text[from..].IndexOf(mark);
        missing = found < 0;
        return found < 0 ? -1 : from + found + mark.Length;
    }
}
