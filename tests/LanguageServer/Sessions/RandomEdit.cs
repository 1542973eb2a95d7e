using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>A random edit of a text, told in positions as an editor counts them, and the text behind it, made without any of our own code.</summary>
internal sealed record RandomEdit((int Line, int Column) Start, (int Line, int Column) End, string NewText, string After)
{
    private static readonly string[] Parts =
    [
        "Flask ", "Blueprint", "Jinga2 ", "[[Q99]]", "[[Q13]]", "[[", "]]", "FLASK_ENV=development", "session is stored on the server. ", "\U0001F600", "é", "a\u0301",
        "\U0001F468\u200D\U0001F469", "\n", "\r\n", "\r", "\n\n", "```\n", "`", "> ", "- ", "# ", "\u2028", "\uFEFF", " ", "<!-- flaskprep-disable-line -->", "<!--", "-->", "---\n",
    ];

    public static RandomEdit Of(string text, Random random, PositionEncoding encoding)
    {
        var from = Whole(text, random.Next(text.Length + 1));
        var to = Whole(text, Math.Min(text.Length, from + random.Next(random.Next(4) == 0 ? 40 : 4)));
        // So that it stays about as long as it is: what is taken away is put in elsewhere.
        var inserted = text.Length > 3_000 ? "" : string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Parts[random.Next(Parts.Length)]));
        if (text.Length > 3_000)
            to = Whole(text, Math.Min(text.Length, from + 500));
        return new(PositionOf(text, from, encoding), PositionOf(text, to, encoding), inserted, text[..from] + inserted + text[to..]);
    }

    /// <summary>No editor's cursor stands inside a character or inside a line break.</summary>
    private static int Whole(string text, int at)
    {
        if (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]))
            at--;
        return at > 0 && at < text.Length && text[at] == '\n' && text[at - 1] == '\r' ? at - 1 : at;
    }

    private static (int Line, int Column) PositionOf(string text, int offset, PositionEncoding encoding)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, start) = (line + 1, i + 1);
        var before = text.AsSpan(start..offset);
        return (line, encoding switch
        {
            PositionEncoding.Utf8 => System.Text.Encoding.UTF8.GetByteCount(before),
            PositionEncoding.Utf32 => before.Length - CountOf(before, char.IsLowSurrogate),
            _ => before.Length,
        });
    }

    private static int CountOf(ReadOnlySpan<char> text, Func<char, bool> which)
    {
        var count = 0;
        foreach (var c in text)
            count += which(c) ? 1 : 0;
        return count;
    }
}
