using System.Buffers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Reads what says that a line is a question: <c>Q1.</c>, <c>Q:</c>, <c>Q.1</c>, <c>Question #1</c>, <c>问题 1：</c>.</summary>
internal static class LabelText
{
    // The longer one first where one begins another.
    private static readonly string[] Labels =
    [
        "Interview Question", "Question", "Ques", "Que", "Quiz", "Q", "Вопрос", "Pregunta", "Pergunta", "Domanda", "Frage", "Soru", "Pytanie", "Vraag", "Câu hỏi", "Pertanyaan",
        "问题", "問題", "題目", "题目", "问", "問", "質問", "設問", "질문", "문제", "سؤال", "प्रश्न", "Питання", "Ερώτηση", "שאלה", "ש",
    ];

    /// <summary>Pregunta and Pergunta, Frage, Вопрос, Domanda, Soru, Kérdés, Vraag, Ερώτηση.</summary>
    private const string Initials = "PFВDSKVЕ";

    /// <summary>Where the number stands within the label, <c>第 3 题：</c>, it stands between these.</summary>
    private const char BeforeNumber = '第';
    private const string AfterNumber = "题題问問";

    /// <summary>Most lines begin with none of these letters, and are done with after one look.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([BeforeNumber, .. Labels.SelectMany(label => new[] { char.ToUpperInvariant(label[0]), char.ToLowerInvariant(label[0]) })]);

    public static (int? Number, TextSpan Title)? Read(string text, TextSpan span)
    {
        if (span.IsEmpty || !Beginnings.Contains(text[span.Start]))
            return Initial(text, span);
        if (text[span.Start] == BeforeNumber)
            return Around(text, span);
        foreach (var label in Labels)
        {
            if (!span.In(text).StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            if (After(text, new(span.Start + label.Length, span.End), label.Length > 1) is { } read)
                return read;
        }

        return Initial(text, span);
    }

    /// <summary>True for a label without a mark behind it, as in <c>**Question**: …</c>.</summary>
    public static bool IsWord(string text, TextSpan span) =>
        span.Length > 1 && Beginnings.Contains(text[span.Start]) && Array.Exists(Labels, label => span.In(text).Equals(label, StringComparison.OrdinalIgnoreCase));

    private static (int? Number, TextSpan Title)? Around(string text, TextSpan span)
    {
        var from = MarkerText.Trim(text, new(span.Start + 1, span.End));
        var (number, digits) = NumberText.Digits(text, from.Start, from.End) is var found && found.Length > 0 ? found : NumberText.ChineseDigits(text, from.Start, from.End);
        var rest = MarkerText.Trim(text, new(from.Start + digits, from.End));
        return digits > 0 && !rest.IsEmpty && AfterNumber.Contains(text[rest.Start]) ? (number, MarkerText.WithoutJoiner(text, new(rest.Start + 1, rest.End))) : null;
    }

    /// <summary>The first letter of the word for a question, where a number follows at once: <c>P1.</c>, <c>F17.</c>, <c>В3.</c>.</summary>
    private static (int? Number, TextSpan Title)? Initial(string text, TextSpan span) =>
        span.Length > 3 && Initials.Contains(text[span.Start]) && char.IsAsciiDigit(text[span.Start + 1])
        && NumberText.Digits(text, span.Start + 1, span.End).Length is var digits && span.Start + 1 + digits < span.End && text[span.Start + 1 + digits] is '.' or ')' or ':'
        && NumberText.Read(text, new(span.Start + 1, span.End), isLabelled: false) is { } number
            ? (number.Value, number.Title)
            : null;

    private static (int? Number, TextSpan Title)? After(string text, TextSpan rest, bool isWord)
    {
        if (rest.IsEmpty)
            return null;
        var at = rest.Start;
        // "Q.1", "Q-1", "Q#1", "Question No. 1"
        while (at < rest.End && at - rest.Start < 6 && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '-' or '#' or '№' or '_'))
            at++;
        if (isWord && new TextSpan(at, rest.End).In(text) is var word && (word.StartsWith("No.", StringComparison.OrdinalIgnoreCase) || word.StartsWith("no ", StringComparison.OrdinalIgnoreCase)))
        {
            at += 3;
            while (at < rest.End && char.IsWhiteSpace(text[at]))
                at++;
        }

        if (NumberText.Read(text, new(at, rest.End), isLabelled: true) is { } number)
            return (number.Value, number.Title);
        // Without a number the label needs its own mark: "Q." and "Q:" but not "Queue".
        at = rest.Start;
        while (at < rest.End && text[at] is ' ' or '\t' && rest.Start + 1 > at)
            at++;
        if (at >= rest.End || text[at] is not (':' or '：' or '.' or ')' or '-' or '–' or '、' or ']') || (text[at] is '-' && at + 1 < rest.End && !char.IsWhiteSpace(text[at + 1])))
            return null;
        if (text[at] == '.' && at + 1 < rest.End && char.IsLetter(text[at + 1]) && rest.Start == at && !isWord && text[at - 1] == 'q')
            return null;
        return (null, MarkerText.WithoutJoiner(text, new(at + 1, rest.End)));
    }
}
