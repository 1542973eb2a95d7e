using System.Buffers;

namespace FlaskPrep.Core.Text;

/// <summary>Reads open and closing tags as CommonMark 0.31.2 defines them in section 6.6.</summary>
internal static class HtmlTags
{
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\"'=<>`");

    /// <summary>The offset behind the tag at <paramref name="at"/>, where its <c>&lt;</c> stands, or -1.</summary>
    public static int TagEnd(ReadOnlySpan<char> text, int at)
    {
        bool closing = at + 1 < text.Length && text[at + 1] == '/';
        at += closing ? 2 : 1;
        if (at >= text.Length) return -1;
        int name = NameLength(text[at..]);
        if (name == 0) return -1;
        at += name;
        return closing ? Closed(text, Markup.SkipSpace(text, at)) : AttributesEnd(text, at);
    }

    public static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0])) return 0;
        int length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '-')) length++;
        return length;
    }

    private static int AttributesEnd(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            int name = Markup.SkipSpace(text, at);
            if (name >= text.Length) return -1;
            if (text[name] == '/') return Closed(text, name + 1);
            if (text[name] == '>') return name + 1;
            if (name == at || !(char.IsAsciiLetter(text[name]) || text[name] is '_' or ':')) return -1;
            at = name + 1;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or ':' or '.' or '-')) at++;

            int equals = Markup.SkipSpace(text, at);
            if (equals >= text.Length || text[equals] != '=') continue;
            at = ValueEnd(text, Markup.SkipSpace(text, equals + 1));
            if (at < 0) return -1;
        }
    }

    private static int ValueEnd(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return -1;
        if (text[at] is '"' or '\'')
        {
            int quote = text[(at + 1)..].IndexOf(text[at]);
            return quote < 0 ? -1 : at + quote + 2;
        }

        int length = text[at..].IndexOfAny(ValueEnds);
        if (length < 0) length = text.Length - at;
        return length == 0 ? -1 : at + length;
    }

    private static int Closed(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == '>' ? at + 1 : -1;
}
