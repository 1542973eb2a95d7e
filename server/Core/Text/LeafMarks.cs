namespace FlaskPrep.Core.Text;

/// <summary>Recognizes the marks of headings and thematic breaks, each in the rest of a line from its first character.</summary>
internal static class LeafMarks
{
    /// <summary>The level of an ATX heading, or 0.</summary>
    public static int AtxLevel(ReadOnlySpan<char> line)
    {
        int level = Markup.Run(line, '#');
        return level <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>The text of an ATX heading, without the marks before and behind it.</summary>
    public static TextSpan AtxText(string text, int start, int end, int level)
    {
        int first = start + level;
        while (first < end && text[first] is ' ' or '\t') first++;
        while (end > first && text[end - 1] is ' ' or '\t') end--;
        int closing = end;
        while (closing > first && text[closing - 1] == '#') closing--;
        // Marks that touch a word are part of it: "# C#".
        if (closing == end || (closing > first && text[closing - 1] is not (' ' or '\t'))) return new TextSpan(first, end);
        while (closing > first && text[closing - 1] is ' ' or '\t') closing--;
        return new TextSpan(first, closing);
    }

    /// <summary>The level that an underline gives, or 0.</summary>
    public static int SetextLevel(ReadOnlySpan<char> line)
    {
        if (!Markup.IsBlank(line[Markup.Run(line, line[0])..])) return 0;
        return line[0] switch { '=' => 1, '-' => 2, _ => 0 };
    }

    /// <summary>-1 if the line is a thematic break, else the first character that shows it is none.</summary>
    public static int ThematicBreakFault(ReadOnlySpan<char> line)
    {
        int fault = line.IndexOfAnyExcept(line[0], ' ', '\t');
        if (fault >= 0) return fault;
        return line.Count(line[0]) >= 3 ? -1 : line.Length;
    }
}
