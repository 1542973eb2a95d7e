namespace FlaskPrep.Core.Banks;

/// <summary>Takes off an answer what is not of it: its label, tags around it, rules, links back to the top, a line that only holds its place.</summary>
internal static class AnswerText
{
    private static readonly HashSet<string> Labels = new(
        [
            "a", "ans", "answer", "answers", "solution", "solutions", "sol", "the answer", "model answer", "sample answer", "short answer", "expected answer", "reply", "response",
            "答案", "答", "回答", "解答", "解析", "参考答案", "ответ", "відповідь", "respuesta", "resposta", "réponse", "antwort", "risposta", "cevap", "답", "답변", "정답", "jawaban", "odpowiedź",
            "trả lời", "उत्तर", "جواب", "إجابة", "الإجابة", "απάντηση", "antwoord",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Placeholders = new(
        [
            "answer here", "your answer here", "your answer", "write your answer here", "add answer here", "add your answer here", "add your answer", "type your answer here",
            "insert answer here", "insert answer", "enter your answer here", "answer goes here", "put your answer here", "to be completed", "to be added", "to be done", "to be answered", "to be continued", "to be written",
            "to be filled", "to be updated", "will be added", "will be added soon", "answer coming soon", "answer to be added", "needs answer", "needs an answer", "not answered yet", "unanswered", "no answer yet",
            "todo", "to do", "to-do", "tbd", "tba", "tbc", "coming soon", "wip", "work in progress", "in progress", "no answer", "none", "n/a", "na", "pending", "fixme", "placeholder", "answer pending",
            "add answer", "todo add answer", "empty", "lorem ipsum", "xxx", "待补充", "待完善", "待续", "待更新", "未完待续", "todo: answer", "ответа нет", "por completar", "pendiente", "à compléter",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Empty if there is no answer.</summary>
    public static string Of(ReadOnlySpan<char> answer)
    {
        answer = WithoutFrame(answer);
        answer = WithoutFrame(WithoutLabel(answer));
        return IsPlaceholder(answer) ? "" : answer.ToString();
    }

    /// <summary>True for the words of a link that leads to the beginning of a file or to its contents.</summary>
    public static bool IsWayUpWord(ReadOnlySpan<char> words) =>
        words.Contains("top", StringComparison.OrdinalIgnoreCase) || words.Contains("back", StringComparison.OrdinalIgnoreCase)
        || words.Contains("contents", StringComparison.OrdinalIgnoreCase) || words.Contains("index", StringComparison.OrdinalIgnoreCase)
        || words.Contains("return to", StringComparison.OrdinalIgnoreCase) || words.Contains("toc", StringComparison.OrdinalIgnoreCase)
        || words.Contains("返回", StringComparison.Ordinal) || words.Contains("наверх", StringComparison.OrdinalIgnoreCase) || words.Contains("arriba", StringComparison.OrdinalIgnoreCase)
        || words.Equals("[up", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> answer)
    {
        const int Longest = 60;
        const string Marks = " \t*_>#-+`~✅💡📝👉➡️🟢🅰️";
        var lineEnd = answer.IndexOfAny('\r', '\n');
        var line = lineEnd < 0 ? answer : answer[..lineEnd];
        var start = line.Length - line.TrimStart(Marks).Length;
        if (line[start..].StartsWith("<b>", StringComparison.OrdinalIgnoreCase))
            start += 3;
        else if (line[start..].StartsWith("<strong>", StringComparison.OrdinalIgnoreCase))
            start += "<strong>".Length;
        var end = start;
        while (end < line.Length && end - start < Longest && (char.IsLetter(line[end]) || char.GetUnicodeCategory(line[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark || (line[end] == ' ' && end + 1 < line.Length && char.IsLetter(line[end + 1]) && end - start < 12)))
            end++;
        // The longest run of words that is a label: "Answer It is" has one of one word.
        while (end > start && !Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[start..end]))
            end = line[start..end].LastIndexOf(' ') is > 0 and var blank ? start + blank : start;
        if (end == start)
            return answer;
        var isLetter = end - start == 1 && char.IsAscii(line[start]);
        // "A. one" is an option where a "B. two" is below.
        if (isLetter && HasOption(answer, 'B'))
            return answer;
        var rest = line[end..];
        var bold = rest.TrimStart("*_");
        if (bold.StartsWith("</b>", StringComparison.OrdinalIgnoreCase))
            bold = bold[4..];
        else if (bold.StartsWith("</strong>", StringComparison.OrdinalIgnoreCase))
            bold = bold["</strong>".Length..];
        var number = bold.TrimStart(" #").TrimStart("0123456789");
        var mark = number.TrimStart(' ');
        var isEnded = mark.IsEmpty && !isLetter || mark.IsEmpty && bold.Length < rest.Length;
        if (!isEnded && (mark.IsEmpty || mark[0] is not (':' or '：' or '.' or ')' or '-' or '–' or '—' or '。') || (isLetter && mark[0] == '.' && mark.Length > 1 && !char.IsWhiteSpace(mark[1]))))
            return bold.Length < rest.Length && start > 0 && !isLetter ? answer[(line.Length - bold.Length)..].TrimStart() : answer;
        if (isEnded)
            return answer[line.Length..].TrimStart();
        var after = line.Length - mark.Length + 1;
        if (answer[after..].StartsWith("</", StringComparison.Ordinal) && answer[after..].IndexOf('>') is > 0 and var tag)
            after += tag + 1;
        // What closes the emphasis that the label began with.
        while (after < line.Length && start > 0 && line[after] is '*' or '_')
            after++;
        return answer[after..].TrimStart();
    }

    private static bool HasOption(ReadOnlySpan<char> answer, char letter)
    {
        foreach (var line in answer.EnumerateLines())
            if (line.TrimStart(" \t*_-+[]x(") is [var first, '.' or ')' or ':', ..] && first == letter)
                return true;
        return false;
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

        return text.ToString().Trim(' ', '*', '_', '[', ']', '!', '\\', '`');
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> answer) =>
        answer.Length < 60 && Placeholders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(answer.Trim(" *_.…:()[]<>-~`!#/\\\n\r\t🚧"));
}
