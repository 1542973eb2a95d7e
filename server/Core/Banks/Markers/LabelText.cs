using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Reads what says that a line is a question: <c>Q1.</c>, <c>Q:</c>, <c>Q.1</c>, <c>Question #1</c>, <c>问题 1：</c>.</summary>
internal static class LabelText
{
    // The longer one first where one begins another.
    private static readonly string[] Labels =
    [
        "Interview Question", "Question", "Ques", "Que", "Quiz", "Q", "Вопрос", "Pregunta", "Pergunta", "Domanda", "Frage", "Soru", "Pytanie", "Vraag", "Câu hỏi", "Pertanyaan",
        "问题", "問題", "題目", "题目", "问", "質問", "질문", "문제", "سؤال", "प्रश्न", "Питання", "Ερώτηση", "שאלה",
    ];

    public static (int? Number, TextSpan Title)? Read(string text, TextSpan span)
    {
        foreach (var label in Labels)
        {
            if (!span.In(text).StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            if (After(text, new(span.Start + label.Length, span.End), label.Length > 1) is { } read)
                return read;
        }

        return null;
    }

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
