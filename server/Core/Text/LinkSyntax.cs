namespace FlaskPrep.Core.Text;

/// <summary>
/// The parts of links and link definitions. None looks further than its own end or the next mark of its own kind, so that a text full of
/// beginnings stays linear.
/// </summary>
internal static class LinkSyntax
{
    /// <summary>The longest label that counts, in characters; CommonMark's number.</summary>
    private const int MaxLabel = 999;

    /// <summary>
    /// How deep parentheses may nest in a destination; CommonMark asks for at least three, its reference parser stops here.
    /// </summary>
    private const int MaxParentheses = 32;

    /// <summary>The offset behind the label whose <c>[</c> stands at <paramref name="at"/>, or -1.</summary>
    public static int LabelEnd(ReadOnlySpan<char> text, int at)
    {
        int limit = Math.Min(text.Length, at + MaxLabel + 2);
        for (int i = at + 1; i < limit; i++)
        {
            i += text[i..limit].IndexOfAny('[', ']', '\\') is >= 0 and var skip ? skip : limit - i;
            if (i >= limit || text[i] == '[') return -1;
            if (text[i] == ']') return i + 1;
            i++;
        }

        return -1;
    }

    /// <summary>Reads a destination; a bare one may come out empty.</summary>
    /// <param name="text">The text of a block.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="content">Without angle brackets.</param>
    /// <returns>The offset behind it, or -1.</returns>
    public static int DestinationEnd(ReadOnlySpan<char> text, int at, out TextSpan content)
    {
        content = TextSpan.Empty(at);
        if (at < text.Length && text[at] == '<') return AngleEnd(text, at, out content);
        int depth = 0;
        int i = at;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c <= ' ' || c == '\x7f') break;
            if (c == '\\' && i + 1 < text.Length && Markup.IsPunctuation(text[i + 1])) i++;
            else if (c == '(' && ++depth > MaxParentheses) return -1;
            else if (c == ')' && --depth < 0) break;
        }

        if (depth > 0) return -1;
        content = new TextSpan(at, i);
        return i;
    }

    /// <summary>The offset behind a title in quotes or parentheses, or -1.</summary>
    public static int TitleEnd(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('"' or '\'' or '(')) return -1;
        char open = text[at];
        char close = open == '(' ? ')' : open;
        for (int i = at + 1; i < text.Length; i++)
        {
            int next = text[i..].IndexOfAny(open, close, '\\');
            if (next < 0) return -1;
            i += next;
            if (text[i] == close) return i + 1;
            if (text[i] == open) return -1;
            i++;
        }

        return -1;
    }

    /// <summary>Reads <c>(url "title")</c>.</summary>
    /// <returns>The offset behind it, or -1.</returns>
    public static int InlineLinkEnd(ReadOnlySpan<char> text, int at, out TextSpan destination)
    {
        int start = Markup.SkipSpace(text, at + 1);
        int end = DestinationEnd(text, start, out destination);
        if (end < 0) return -1;
        int next = Markup.SkipSpace(text, end);
        if (next > end && next < text.Length && text[next] != ')')
        {
            next = TitleEnd(text, next);
            if (next < 0) return -1;
            next = Markup.SkipSpace(text, next);
        }

        return next < text.Length && text[next] == ')' ? next + 1 : -1;
    }

    private static int AngleEnd(ReadOnlySpan<char> text, int at, out TextSpan content)
    {
        content = default;
        for (int i = at + 1; i < text.Length; i++)
        {
            int next = text[i..].IndexOfAny("<>\\\r\n");
            if (next < 0) return -1;
            i += next;
            if (text[i] == '\\')
            {
                i++;
                if (i < text.Length && text[i] is '\r' or '\n') return -1;
                continue;
            }

            if (text[i] != '>') return -1;
            content = new TextSpan(at + 1, i);
            return i + 1;
        }

        return -1;
    }
}
