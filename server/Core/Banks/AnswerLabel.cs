using System.Buffers;
using System.Globalization;

namespace FlaskPrep.Core.Banks;

/// <summary>What says that an answer begins: <c>Answer:</c>, <c>**A:**</c>, <c>✅ Ans -</c>, <c>&lt;b&gt;Solution&lt;/b&gt;</c>, <c>答案：</c>.</summary>
internal static class AnswerLabel
{
    /// <summary>What may stand before the word.</summary>
    private const string Marks = " \t*_>#-+`~✅💡📝👉➡️🟢🅰️";

    /// <summary>A label has few words, "参考答案" and "the answer" are long ones.</summary>
    private const int LongestWords = 24;

    private static readonly HashSet<string> Labels = new(
        [
            "a", "ans", "answer", "correct answer", "right answer", "answers", "solution", "solutions", "sol", "the answer", "model answer", "sample answer", "short answer", "expected answer", "reply", "response",
            "答案", "答", "回答", "解答", "解析", "参考答案", "ответ", "відповідь", "respuesta", "resposta", "réponse", "antwort", "risposta", "cevap", "답", "답변", "정답", "jawaban", "odpowiedź",
            "trả lời", "उत्तर", "جواب", "إجابة", "الإجابة", "απάντηση", "antwoord", "ת", "תשובה",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] OpenTags = ["<b>", "<strong>"];
    private static readonly string[] CloseTags = ["</b>", "</strong>"];

    /// <summary>Most lines begin otherwise, and are done with after one look.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(['<', .. Labels.SelectMany(label => new[] { char.ToLowerInvariant(label[0]), char.ToUpperInvariant(label[0]) })]);

    /// <summary>True for a line that begins with a label of more than a letter: <c>A:</c> may be an option.</summary>
    public static bool Begins(ReadOnlySpan<char> line) =>
        line.TrimStart(Marks) is [var first, var second, ..] && Beginnings.Contains(first) && (char.IsLetter(second) || !char.IsAscii(first)) && LengthOf(line) > 0;

    /// <summary>How much of an answer's beginning is its label; 0 if it has none.</summary>
    public static int LengthOf(ReadOnlySpan<char> answer)
    {
        var lineEnd = answer.IndexOfAny('\r', '\n');
        var line = lineEnd < 0 ? answer : answer[..lineEnd];
        var start = line.Length - line.TrimStart(Marks).Length;
        start += TagAt(line[start..], OpenTags);
        var end = EndOfWords(line, start);
        if (end == start)
            return 0;
        var isLetter = end - start == 1 && char.IsAscii(line[start]);
        // "A. one" is an option where a "B. two" is below.
        if (isLetter && HasOption(answer, 'B'))
            return 0;
        var closed = line.Length - line[end..].TrimStart("*_").Length;
        closed += TagAt(line[closed..], CloseTags);
        var isClosed = closed > end;
        var mark = line[closed..].TrimStart(" #").TrimStart("0123456789").TrimStart(' ');
        if (mark.IsEmpty)
            return isLetter && !isClosed ? 0 : BeginOfText(answer, line.Length);
        var isJoined = mark[0] is ':' or '：' or '.' or ')' or '-' or '–' or '—' or '。' && !(isLetter && mark[0] == '.' && mark.Length > 1 && !char.IsWhiteSpace(mark[1]));
        if (!isJoined)
            return isClosed && start > 0 && !isLetter ? BeginOfText(answer, closed) : 0;
        var after = line.Length - mark.Length + 1;
        after += TagAt(line[after..], CloseTags);
        // What closes the emphasis that the label began with.
        while (after < line.Length && start > 0 && line[after] is '*' or '_')
            after++;
        return BeginOfText(answer, after);
    }

    /// <summary>Behind the longest run of words that is a label: "Answer It is" has one of one word.</summary>
    private static int EndOfWords(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && end - start < LongestWords && (IsLetter(line[end]) || (line[end] == ' ' && end + 1 < line.Length && char.IsLetter(line[end + 1]))))
            end++;
        while (end > start && !Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[start..end]))
            end = line[start..end].LastIndexOf(' ') is > 0 and var blank ? start + blank : start;
        return end;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int TagAt(ReadOnlySpan<char> span, string[] tags)
    {
        foreach (var tag in tags)
            if (span.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                return tag.Length;
        return 0;
    }

    private static int BeginOfText(ReadOnlySpan<char> answer, int from) => answer.Length - answer[from..].TrimStart().Length;

    private static bool HasOption(ReadOnlySpan<char> answer, char letter)
    {
        foreach (var line in answer.EnumerateLines())
            if (line.TrimStart(" \t*_-+[]x(") is [var first, '.' or ')' or ':', ..] && first == letter)
                return true;
        return false;
    }
}
