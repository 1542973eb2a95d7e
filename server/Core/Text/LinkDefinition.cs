namespace FlaskPrep.Core.Text;

/// <summary>Reads <c>[label]: url "title"</c> at the beginning of a paragraph's line.</summary>
/// <param name="Label">Without its brackets.</param>
/// <param name="End">Where its last line ends.</param>
internal readonly record struct LinkDefinition(TextSpan Label, int End)
{
    public static LinkDefinition? Read(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '[') return null;
        int label = LinkSyntax.LabelEnd(text, at);
        if (label < 0 || label >= text.Length || text[label] != ':') return null;
        if (Markup.SkipSpace(text, at + 1) == label - 1) return null;

        int start = Markup.SkipSpace(text, label + 1);
        int destination = LinkSyntax.DestinationEnd(text, start, out _);
        if (destination <= start) return null;

        int title = Markup.SkipSpace(text, destination);
        int end = title > destination ? LinkSyntax.TitleEnd(text, title) : -1;
        // What looks like a title on a line of its own, with more behind it, begins the paragraph instead.
        end = end >= 0 && LineEnd(text, end) is >= 0 and var titleEnd ? titleEnd : LineEnd(text, destination);
        return end < 0 ? null : new LinkDefinition(new TextSpan(at + 1, label - 1), end);
    }

    /// <summary>The end of the line if nothing but blanks is left of it, else -1.</summary>
    private static int LineEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at == text.Length || text[at] is '\r' or '\n' ? at : -1;
    }
}
