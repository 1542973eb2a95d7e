namespace FlaskPrep.LanguageServer.Hovers;

/// <summary>A line of an answer, and what it is for Markdown.</summary>
internal readonly record struct AnswerLine(string Text, AnswerLineKind Kind)
{
    public static AnswerLine Blank { get; } = new("", AnswerLineKind.Blank);

    public bool IsBullet => Text.StartsWith("- ", StringComparison.Ordinal) || Text.StartsWith("* ", StringComparison.Ordinal);

    /// <summary>The lines of an answer. A fence that is left open is closed: what follows the answer is no code.</summary>
    public static List<AnswerLine> Read(string answer)
    {
        var lines = new List<AnswerLine>();
        string? open = null;
        foreach (var raw in answer.ReplaceLineEndings("\n").Split('\n'))
        {
            var text = raw.TrimEnd();
            var kind = KindOf(text, open);
            lines.Add(new(text, kind));
            open = kind switch
            {
                AnswerLineKind.Opening => Mark(text),
                AnswerLineKind.Closing => null,
                _ => open,
            };
        }

        if (open is not null)
            lines.Add(new(open, AnswerLineKind.Closing));
        return lines;
    }

    /// <summary>The indent and the backticks or tildes that a fence begins with, or null.</summary>
    public static string? Mark(string text)
    {
        var indent = text.Length - text.TrimStart().Length;
        if (indent == text.Length || text[indent] is not ('`' or '~'))
            return null;
        var end = indent;
        while (end < text.Length && text[end] == text[indent])
            end++;
        return end - indent < 3 || (text[indent] == '`' && text.IndexOf('`', end) >= 0) ? null : text[..end];
    }

    private static AnswerLineKind KindOf(string text, string? open)
    {
        if (open is not null)
            return Closes(text, open) ? AnswerLineKind.Closing : AnswerLineKind.Code;
        if (Mark(text) is not null)
            return AnswerLineKind.Opening;
        return text.Length == 0 ? AnswerLineKind.Blank : AnswerLineKind.Text;
    }

    private static bool Closes(string text, string open)
    {
        var rest = text.AsSpan().TrimStart();
        var mark = open.AsSpan().TrimStart();
        return rest.StartsWith(mark) && rest.Trim(mark[0]).IsEmpty;
    }
}
