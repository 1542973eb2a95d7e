namespace FlaskPrep.Core.Text;

/// <summary>Reads <c>[[target|label]]</c>: on one line, with a target and without brackets inside.</summary>
internal static class WikiLinks
{
    /// <summary>The offset behind the link whose brackets begin at <paramref name="at"/>, or -1.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        if (at + 4 >= text.Length || text[at + 1] != '[') return -1;
        ReadOnlySpan<char> content = text[(at + 2)..];
        int close = content.IndexOfAny("[]\r\n");
        if (close < 0 || close + 1 >= content.Length || content[close] != ']' || content[close + 1] != ']') return -1;
        content = content[..close];
        int label = content.IndexOf('|');
        ReadOnlySpan<char> target = label < 0 ? content : content[..label];
        return target.IsWhiteSpace() ? -1 : at + close + 4;
    }
}
