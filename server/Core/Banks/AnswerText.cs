namespace FlaskPrep.Core.Banks;

/// <summary>Takes off an answer what is not of it: its label, tags around it, rules, links back to the top, a line that only holds its place.</summary>
internal static class AnswerText
{
    private static readonly string[] Labels =
    [
        "A:", "A.", "A)", "Ans:", "Ans.", "Ans", "Answer:", "Answer", "Answers:", "Solution:", "**A:**", "**Ans:**", "**Answer:**", "**Answer**:", "**Answer**",
        "- A:", "* A:", "-A:", "- Answer:", "* Answer:", "- **Answer:**", "* **Answer:**", "_Answer:_", "*Answer:*",
    ];

    private static readonly HashSet<string> Placeholders = new(
        ["answer here", "to be completed", "to be added", "to be done", "todo", "to do", "tbd", "tba", "coming soon", "wip", "no answer", "n/a", "pending"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Empty if there is no answer.</summary>
    public static string Of(ReadOnlySpan<char> answer)
    {
        answer = WithoutFrame(answer);
        answer = WithoutFrame(WithoutLabel(answer));
        return IsPlaceholder(answer) ? "" : answer.ToString();
    }

    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> answer)
    {
        foreach (var label in Labels)
            if (answer.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && (answer.Length == label.Length || char.IsWhiteSpace(answer[label.Length]) && (!char.IsLetter(label[^1]) || answer[label.Length] is '\n' or '\r')))
                return answer[label.Length..].TrimStart();
        return answer;
    }

    /// <summary>Without the lines above and below that say nothing.</summary>
    private static ReadOnlySpan<char> WithoutFrame(ReadOnlySpan<char> answer)
    {
        answer = answer.Trim();
        while (!answer.IsEmpty)
        {
            var end = answer.IndexOf('\n');
            var first = end < 0 ? answer : answer[..end];
            if (!IsFrame(first))
                break;
            answer = (end < 0 ? default : answer[(end + 1)..]).TrimStart();
        }

        while (!answer.IsEmpty)
        {
            var start = answer.LastIndexOf('\n') + 1;
            if (!IsFrame(answer[start..]))
                break;
            answer = answer[..start].TrimEnd();
        }

        return answer;
    }

    private static bool IsFrame(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimStart("> ");
        if (line.IsEmpty || IsRule(line))
            return true;
        var said = TextOf(line);
        return said.Length == 0 || IsWayUp(line, said) || (line.StartsWith("<summary", StringComparison.OrdinalIgnoreCase) && said.Length < 40)
            || (line.Contains("<summary", StringComparison.OrdinalIgnoreCase) && said.Length < 40);
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line.IndexOfAnyExcept("-*_= ") < 0;

    // An arrow, or words such as "back to top", in a link into the document.
    private static bool IsWayUp(ReadOnlySpan<char> line, string said) =>
        (line.Contains("](#", StringComparison.Ordinal) || line.Contains("href=\"#", StringComparison.OrdinalIgnoreCase) || line.Contains("⬆", StringComparison.Ordinal))
        && (said.Contains("top", StringComparison.OrdinalIgnoreCase) || said.Contains("back", StringComparison.OrdinalIgnoreCase) || said.All(c => !char.IsLetterOrDigit(c)));

    /// <summary>What a person reads of a line: without tags, and of a link or picture its words.</summary>
    private static string TextOf(ReadOnlySpan<char> line)
    {
        var text = new System.Text.StringBuilder(line.Length);
        var depth = 0;
        var target = false;
        foreach (var c in line)
        {
            if (c == '<')
                depth++;
            else if (c == '>' && depth > 0)
                depth--;
            else if (depth == 0 && c == '(' && text.Length > 0 && text[^1] == ']')
                target = true;
            else if (target && c == ')')
                target = false;
            else if (depth == 0 && !target)
                text.Append(c);
        }

        return text.ToString().Trim(' ', '*', '_', '[', ']', '!', '\\', '`');
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> answer) =>
        answer.Length < 40 && Placeholders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(answer.Trim(" *_.…:()[]\n\r"));
}
