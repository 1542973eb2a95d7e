using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Headings and summaries that every document has, and that ask nothing.</summary>
internal static class Boilerplate
{
    private static readonly HashSet<string> Titles = new(
        [
            "answer", "answers", "the answer", "other answers", "show answer", "view answer", "see answer", "solution", "show solution", "view solution", "hint", "hints",
            "details", "more", "show", "reveal", "reveal answer", "show me", "show me the answer", "click", "click me", "click here", "click to reveal", "click to view", "click for answer",
            "toggle", "toggle answer", "expand", "open", "spoiler", "see", "view", "code", "코드", "代码", "код", "output", "result", "source", "sources", "see solution", "expand answer", "answer and explanation",
            "答案", "查看答案", "参考答案", "回答", "解答", "解析", "点击查看答案", "點擊查看答案", "정답", "답", "답변", "ответ", "показать ответ", "посмотреть ответ", "відповідь", "respuesta", "ver respuesta", "resposta",
            "ver resposta", "réponse", "voir la réponse", "antwort", "lösung", "risposta", "cevap", "jawaban", "odpowiedź", "đáp án", "rozwiązanie", "solución", "solution & explanation", "read more", "view contents", "click to expand", "ref link", "reference link", "example", "examples", "explanation", "notes", "note", "table of contents", "contents", "toc",
            "index", "introduction", "overview", "summary", "conclusion", "about", "about the author", "author", "authors", "support", "faq", "readme", "changelog",
            "getting started", "installation", "usage", "prerequisites", "good to hear", "tags", "key points", "tips",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Sections = new(
        [
            "toc", "contents", "index", "references", "reference", "resources", "links", "reading", "contributors", "contributing", "contribution", "contributions", "license", "licence",
            "credits", "acknowledgments", "acknowledgements", "disclaimer", "foreword", "preface", "sponsors", "bibliography",
            "目录", "目錄", "参考", "参考资料", "参考文献", "许可证", "贡献", "贡献者", "致谢", "目次", "ライセンス", "목차", "참고", "라이선스", "содержание", "оглавление", "ссылки", "источники", "литература", "лицензия",
            "авторы", "зміст", "ліцензія", "посилання", "índice", "referencias", "enlaces", "recursos", "licencia", "contribuir", "contribuidores", "sumário", "referências", "licença", "contribuição",
            "inhalt", "inhaltsverzeichnis", "quellen", "lizenz", "mitwirkende", "sommaire", "références", "ressources", "contribuer", "contributeurs", "indice", "riferimenti", "licenza",
            "içindekiler", "kaynaklar", "lisans", "spis", "literatura", "licencja", "inhoud", "licentie", "περιεχόμενα", "المراجع", "المحتويات",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Readings = new(["links", "resources", "references", "reference", "reading", "ссылки", "источники", "recursos", "enlaces", "referencias"], StringComparer.OrdinalIgnoreCase);

    /// <summary>How the title of a section ends that holds questions and is none: <em>Advanced Questions</em>.</summary>
    private static readonly HashSet<string> Lists = new(["questions", "q&a", "вопросы", "preguntas", "perguntas", "fragen", "domande", "sorular", "soruları", "面试题", "题目"], StringComparer.OrdinalIgnoreCase);

    public static bool Is(string text, TextSpan title)
    {
        var words = Words(text, title);
        return words.Length == 0 || Titles.Contains(words) || IsSection(text, title) || (Lists.Contains(words[(words.LastIndexOf(' ') + 1)..]) && !AskingWords.Asks(text, title));
    }

    /// <summary>True for a word for an answer, and nothing else.</summary>
    public static bool IsAnswer(string text, TextSpan title) => Words(text, title) is { Length: > 1 } words && AnswerLabel.LengthOf(words) == words.Length;

    /// <summary>True for the heading of a part that asks nothing, whatever stands below it: contents, references, contributors.</summary>
    public static bool IsSection(string text, TextSpan title)
    {
        var words = Words(text, title);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return Sections.Contains(last) && words.Count(c => c == ' ') < 4 && !AskingWords.Asks(text, title);
    }

    /// <summary>True for the heading of a part with places to read on, whose words may be a subject too.</summary>
    public static bool IsReading(string text, TextSpan title) => Words(text, title) is var words && Readings.Contains(words[(words.LastIndexOf(' ') + 1)..]);

    /// <summary>True for a part that speaks to those who want to help or to read on, with all parts below it.</summary>
    public static bool IsForHelpers(string text, TextSpan title)
    {
        const string Helping = "contribut";
        return IsSection(text, title) && Words(text, title) is var words && (words.Contains(Helping, StringComparison.OrdinalIgnoreCase) || words.EndsWith("resources", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True for what unfolds into a list of contents.</summary>
    public static bool IsContents(string text, TextSpan title) =>
        Words(text, title) is var words && (words.Contains("contents", StringComparison.OrdinalIgnoreCase) || words.Contains("toc", StringComparison.OrdinalIgnoreCase) || words.Equals("index", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a title that is one link, or links and hardly a word: a line of a list of contents, or of other places to read.</summary>
    public static bool IsLink(string text, TextSpan title)
    {
        var span = title.In(text).Trim();
        return (span is ['[', .., ')'] && span.LastIndexOf("](", StringComparison.Ordinal) is > 0 and var target && !span[(target + 2)..^1].Contains(')'))
            || (span.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !span.Contains(' '))
            || IsMostlyLinks(span);
    }

    /// <summary>Two links or more, and fewer letters outside than in them: <c>Chinese [one](a) / [other](b)</c>.</summary>
    private static bool IsMostlyLinks(ReadOnlySpan<char> span)
    {
        const int Longest = 1000;
        var (links, outside, inside) = (0, 0, 0);
        span = span[..Math.Min(span.Length, Longest)];
        for (var at = 0; at < span.Length; at++)
        {
            if (span[at] == '[' && span[at..].IndexOf("](", StringComparison.Ordinal) is > 0 and var middle && span[(at + middle)..].IndexOf(')') is > 0 and var end)
            {
                links++;
                inside += middle;
                at += middle + end;
            }
            else if (span[at..].StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                // An address is no word.
                while (at + 1 < span.Length && !char.IsWhiteSpace(span[at + 1]))
                    at++;
            }
            else if (char.IsLetter(span[at]))
            {
                outside++;
            }
        }

        return (links > 1 && outside < inside) || (links == 1 && outside == 0);
    }

    /// <summary>True for a title of nothing but code.</summary>
    public static bool IsCode(string text, TextSpan title)
    {
        var span = title.In(text).Trim();
        var inner = span.Trim('`');
        return span is ['`', .., '`'] && !inner.Contains('`');
    }

    /// <summary>What a person reads of a title: without tags, link targets, and signs at its ends.</summary>
    private static string Words(string text, TextSpan title)
    {
        var words = new StringBuilder(title.Length);
        var (tag, target) = (false, false);
        foreach (var c in title.In(text))
        {
            if (c == '<')
                tag = true;
            else if (c == '>')
                tag = false;
            else if (!tag && c == '(' && words.Length > 0 && words[^1] == ']')
                target = true;
            else if (target && c == ')')
                target = false;
            else if (!tag && !target)
                words.Append(c);
        }

        var read = words.ToString();
        var (start, end) = (0, read.Length);
        while (start < end && !char.IsLetterOrDigit(read[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(read[end - 1]))
            end--;
        return read[start..end];
    }
}
