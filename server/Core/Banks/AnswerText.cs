using System.Buffers;

namespace FlaskPrep.Core.Banks;

/// <summary>Takes off an answer what is not of it: its label, tags around it, rules, links back to the top, a line that only holds its place.</summary>
internal static class AnswerText
{
    /// <summary>What stands around words and says nothing.</summary>
    private const string Emphasis = " *_[]!\\`";

    private static readonly HashSet<string> Placeholders = new(
        [
            "answer here", "your answer here", "your answer", "write your answer here", "add answer here", "add your answer here", "add your answer", "type your answer here",
            "insert answer here", "insert answer", "enter your answer here", "answer goes here", "put your answer here", "to be completed", "to be added", "to be done", "to be answered", "to be continued", "to be written",
            "to be filled", "to be updated", "will be added", "will be added soon", "answer coming soon", "answer to be added", "needs answer", "needs an answer", "not answered yet", "unanswered", "no answer yet",
            "todo", "to do", "to-do", "tbd", "tba", "tbc", "coming soon", "wip", "work in progress", "in progress", "no answer", "none", "n/a", "na", "pending", "fixme", "placeholder", "answer pending",
            "add answer", "todo add answer", "empty", "lorem ipsum", "xxx", "todo!", "待补充", "待完善", "待续", "待更新", "未完待续", "todo: answer", "ответа нет", "por completar", "pendiente", "à compléter",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> FenceAlone = SearchValues.Create("`~ \t\r\n");

    /// <summary>Empty if there is no answer.</summary>
    public static string Of(ReadOnlySpan<char> answer)
    {
        answer = WithoutFrame(answer);
        answer = WithoutFrame(answer[AnswerLabel.LengthOf(answer)..]);
        return IsPlaceholder(answer) || answer.IndexOfAnyExcept(FenceAlone) < 0 ? "" : answer.ToString();
    }

    /// <summary>True for the words of a link that leads to the beginning of a file or to its contents.</summary>
    public static bool IsWayUpWord(ReadOnlySpan<char> words) =>
        words.Contains("top", StringComparison.OrdinalIgnoreCase) || words.Contains("back", StringComparison.OrdinalIgnoreCase)
        || words.Contains("contents", StringComparison.OrdinalIgnoreCase) || words.Contains("index", StringComparison.OrdinalIgnoreCase)
        || words.Contains("return to", StringComparison.OrdinalIgnoreCase) || words.Contains("toc", StringComparison.OrdinalIgnoreCase)
        || words.Contains("返回", StringComparison.Ordinal) || words.Contains("наверх", StringComparison.OrdinalIgnoreCase) || words.Contains("arriba", StringComparison.OrdinalIgnoreCase)
        || words.Equals("[up", StringComparison.OrdinalIgnoreCase);

    /// <summary>Without the lines above and below that say nothing.</summary>
    private static ReadOnlySpan<char> WithoutFrame(ReadOnlySpan<char> answer)
    {
        answer = answer.Trim();
        while (!answer.IsEmpty)
        {
            var end = answer.IndexOfAny('\r', '\n');
            var first = end < 0 ? answer : answer[..end];
            if (!IsFrame(first))
                break;
            answer = (end < 0 ? default : answer[(end + 1)..]).TrimStart();
        }

        while (!answer.IsEmpty)
        {
            var start = answer.LastIndexOfAny('\r', '\n') + 1;
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
        // One side of a fence without the other would turn code into prose.
        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
            return false;
        // Most lines hold neither a tag nor a link: what they say is what is written.
        if (line.IndexOfAny("<[]⬆") < 0)
            return line.Trim(Emphasis).IsEmpty;
        // A picture may say all.
        if (line.Contains("![", StringComparison.Ordinal) || line.Contains("<img", StringComparison.OrdinalIgnoreCase))
            return IsWayUp(line, "");
        var said = TextOf(line);
        return said.Length == 0 || IsWayUp(line, said) || (line.StartsWith("<summary", StringComparison.OrdinalIgnoreCase) && said.Length < 40)
            || (line.Contains("<summary", StringComparison.OrdinalIgnoreCase) && said.Length < 40);
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line.IndexOfAnyExcept("-*_= ") < 0;

    // An arrow, or words such as "back to top", in a link into the document.
    private static bool IsWayUp(ReadOnlySpan<char> line, string said) =>
        (line.Contains("](#", StringComparison.Ordinal) || line.Contains("href=\"#", StringComparison.OrdinalIgnoreCase) || line.Contains("⬆", StringComparison.Ordinal))
        && said.Length < 60 && (IsWayUpWord(said) || said.All(c => !char.IsLetterOrDigit(c)));

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

        return text.ToString().AsSpan().Trim(Emphasis).ToString();
    }

    /// <summary>True for a line such as <em>To be completed</em>.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> answer) =>
        answer.Length < 60 && Placeholders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(answer.Trim(" *_.…:()[]<>-~`!#/\\\n\r\t🚧"));
}
