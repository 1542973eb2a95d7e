namespace FlaskPrep.Core.Text;

/// <summary>The lines between a <c>---</c> on the first line and the next <c>---</c> or <c>...</c>.</summary>
/// <param name="Lines">From the start of the first to the end of the last, without its line break.</param>
/// <param name="End">Where the text behind it begins; where the whole text begins if there is none.</param>
/// <param name="LineCount">How many lines it takes, with its marks.</param>
internal readonly record struct FrontMatterLines(TextSpan Lines, int End, int LineCount)
{
    public static FrontMatterLines Read(string text)
    {
        int start = text.StartsWith('\ufeff') ? 1 : 0;
        int line = start;
        if (!Next(text, ref line).TrimEnd(Markup.Blanks).SequenceEqual("---")) return new FrontMatterLines(default, start, 0);
        int first = line;
        int last = line;
        for (int count = 2; line < text.Length; count++)
        {
            int lineStart = line;
            ReadOnlySpan<char> content = Next(text, ref line);
            if (content.TrimEnd(Markup.Blanks) is "---" or "...") return new FrontMatterLines(new TextSpan(first, last), line, count);
            last = lineStart + content.Length;
        }

        return new FrontMatterLines(default, start, 0);
    }

    private static ReadOnlySpan<char> Next(string text, ref int line)
    {
        ReadOnlySpan<char> rest = text.AsSpan(line);
        int length = rest.IndexOfAny('\r', '\n');
        if (length < 0) length = rest.Length;
        line = Math.Min(text.Length, line + length + (rest[length..].StartsWith("\r\n") ? 2 : 1));
        return rest[..length];
    }
}
