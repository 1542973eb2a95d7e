using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Whether a document calls itself a list of questions.</summary>
internal static class BankTitle
{
    /// <summary>So many headings from the beginning may be its title: badges and greetings stand above it.</summary>
    private const int MostHeadings = 3;

    private static readonly string[] Words =
    [
        "question", "quiz", "q&a", "q & a", "flashcard", "flash card", "exercises", "cuestionario", "面试题", "面試題", "面试", "问题", "问答", "題庫", "题库", "题目", "問題集", "質問", "面接", "질문", "면접", "문제",
        "вопрос", "собеседован", "питання", "співбесід", "pregunta", "pergunta", "fragen", "domande", "sorular", "mülakat", "câu hỏi", "phỏng vấn", "ερωτήσεις", "प्रश्न", "pytania", "vragen",
        "frågor", "pertanyaan", "întrebări", "kérdések", "otázky", "pitanja", "питања", "въпроси", "أسئلة", "سوالات", "שאלות", "คำถาม", "မေးခွန်း",
    ];

    private static readonly string[] Occasions = ["interview", "面试", "面試", "面接", "면접", "собеседован", "entrevista", "entretien", "vorstellungsgespräch", "colloquio", "mülakat", "phỏng vấn"];

    public static bool IsIn(ScannedDocument document) => Says(document, Words);

    /// <summary>Whether the title speaks of interviews.</summary>
    public static bool IsForInterviews(ScannedDocument document) => Says(document, Occasions);

    private static bool Says(ScannedDocument document, string[] words)
    {
        var headings = 0;
        foreach (ref readonly var block in document.Blocks.AsSpan())
        {
            var isHeading = block is { Kind: BlockKind.Heading, LineCount: > 0 };
            // "## Support questions" is a section, unless nothing is above it.
            if (isHeading && (block.Level == 1 || headings == 0) && Says(document.LinesOf(block)[0].In(document.Text), words))
                return true;
            if (block.Kind == BlockKind.Html && headings == 0 && block.Span.In(document.Text) is var html && html.Contains("<h1", StringComparison.OrdinalIgnoreCase) && Says(html[..Math.Min(html.Length, 400)], words))
                return true;
            if (isHeading && ++headings == MostHeadings)
                return false;
        }

        return false;
    }

    // A title that is itself a question names one thing, not a list.
    private static bool Says(ReadOnlySpan<char> title, string[] words)
    {
        if (title.TrimEnd().EndsWith('?'))
            return false;
        foreach (var word in words)
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
