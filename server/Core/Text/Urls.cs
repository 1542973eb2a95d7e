using System.Buffers;

namespace FlaskPrep.Core.Text;

/// <summary>Urls in running text, bare or in angle brackets.</summary>
internal static class Urls
{
    private const int MaxScheme = 32;

    private static readonly SearchValues<string> Starts =
        SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n<>[]`\"|\\");
    private static readonly SearchValues<char> MailPunctuation = SearchValues.Create("!#$%&'*+/=?^_`{|}~.-");

    /// <summary>The offset behind <c>&lt;https://…&gt;</c> or <c>&lt;a@b.c&gt;</c>, or -1.</summary>
    public static int AutolinkEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[(at + 1)..];
        int scheme = 0;
        while (scheme < rest.Length && scheme <= MaxScheme && IsSchemeCharacter(rest[scheme])) scheme++;
        bool isUrl = scheme is >= 2 and <= MaxScheme && scheme < rest.Length && rest[scheme] == ':' && char.IsAsciiLetter(rest[0]);
        if (!isUrl) return MailEnd(text, at);
        for (int i = scheme + 1; i < rest.Length; i++)
        {
            if (rest[i] == '>') return at + i + 2;
            if (rest[i] is <= ' ' or '<') return -1;
        }

        return -1;
    }

    /// <summary>Where the next bare url may begin, or the length of the text.</summary>
    public static int NextBare(ReadOnlySpan<char> text, int from)
    {
        int found = text[from..].IndexOfAny(Starts);
        return found < 0 ? text.Length : from + found;
    }

    /// <summary>
    /// The offset behind the url at <paramref name="at"/>, or that of its start if there is none. As in GitHub's Markdown it ends before
    /// punctuation that closes a sentence, and before a parenthesis that it does not open itself.
    /// </summary>
    public static int BareEnd(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) return at;
        int name = text[at] is 'w' or 'W' ? at + 4 : at + text[at..].IndexOf(':') + 3;
        if (name >= text.Length || !char.IsLetterOrDigit(text[name])) return at;
        int end = text[at..].IndexOfAny(Ends);
        end = end < 0 ? text.Length : at + end;
        ReadOnlySpan<char> url = text[at..end];
        int open = url.Count('(') - url.Count(')');
        while (true)
        {
            char last = text[end - 1];
            if (last == ')' && open < 0) open++;
            else if (last is not ('?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or ';')) break;
            end--;
        }

        return end;
    }

    private static bool IsSchemeCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '.' or '-';

    private static int MailEnd(ReadOnlySpan<char> text, int at)
    {
        int name = at + 1;
        while (name < text.Length && (char.IsAsciiLetterOrDigit(text[name]) || MailPunctuation.Contains(text[name]))) name++;
        if (name == at + 1 || name == text.Length || text[name] != '@') return -1;
        int label = name + 1;
        for (int i = label; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiLetterOrDigit(c)) continue;
            if (c == '-' && i > label) continue;
            if (c is not ('.' or '>') || i == label || i - label > 63 || text[i - 1] == '-') return -1;
            if (c == '>') return i + 1;
            label = i + 1;
        }

        return -1;
    }
}
