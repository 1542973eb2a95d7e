using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Whether a text is links, and no words but such as lead to them: <em>Learn from here: [Higher-Order Functions](…)</em>.</summary>
internal static class LinkText
{
    private static readonly HashSet<string> Words = new(
        ["answer", "answers", "ans", "read", "more", "see", "here", "learn", "link", "source", "reference", "references", "watch", "video", "blog", "article", "solution", "click", "check", "the", "from", "and", "this", "on", "链接", "答案", "ссылка", "ответ", "링크"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Every bracket looks for its end: what is longer is no line of links, and would be walked through again for each of them.</summary>
    private const int Longest = 1000;

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return false;
        var (links, from) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (EndOfLink(text, at) is not (> 0 and var end))
                continue;
            if (!AreWords(text[from..at]))
                return false;
            (links, from, at) = (links + 1, end, end - 1);
        }

        return links > 0 && AreWords(text[from..]);
    }

    /// <summary>Where behind a title there is <c> - [link](…)</c>, a link whose words say no more than that it is one; else 0.</summary>
    public static int StartOfLast(string text, TextSpan title)
    {
        var written = title.In(text);
        if (written is not [.., ')'] || written.LastIndexOf("](", StringComparison.Ordinal) is not (> 1 and var middle) || written[..middle].LastIndexOf('[') is not (> 0 and var open) || written[open - 1] == '!'
            || written[middle..].StartsWith("](#", StringComparison.Ordinal) || !AreWords(written[(open + 1)..middle]))
            return 0;
        return title.Start + written[..open].TrimEnd(" -–—:→(").Length;
    }

    /// <summary>Where the link ends that begins here, or 0. A link into the same file leads to something that is there, and a picture is no link.</summary>
    private static int EndOfLink(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '[' && (at == 0 || text[at - 1] != '!') && text[at..].IndexOf("](", StringComparison.Ordinal) is > 0 and var middle && !text[(at + middle)..].StartsWith("](#", StringComparison.Ordinal))
            return text[(at + middle)..].IndexOf(')') is > 0 and var close ? at + middle + close + 1 : 0;
        if (text[at] is not ('h' or 'H') || !text[at..].StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return 0;
        var blank = text[at..].IndexOfAny(' ', '\t');
        return blank < 0 ? text.Length : at + blank;
    }

    private static bool AreWords(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(" \t-*_:>•,.()[]<"))
            if (text[range] is { Length: > 0 } word && char.IsLetterOrDigit(word[0]) && !Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return false;
        return true;
    }
}
