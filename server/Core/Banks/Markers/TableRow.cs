using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>| 1 | What is Flask? | A framework. |</c>: a row of a table, whose heading says which cell asks and which answers.</summary>
internal sealed class TableRow : IMarkerRecognizer
{
    /// <summary>A heading and the line below it.</summary>
    private const int Head = 2;

    private const int OtherStyle = 1;

    private static readonly string[] Asking = ["question", "вопрос", "pregunta", "pergunta", "frage", "题", "題", "質問", "질문", "soru", "domanda", "câu hỏi"];
    private static readonly string[] Answering = ["answer", "ответ", "respuesta", "resposta", "réponse", "antwort", "答", "회답", "답", "cevap", "risposta", "solution", "explanation", "definition", "description"];

    public double LeastAsking => 0.6;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate is not { Kind: BlockKind.Paragraph, LineCount: > Head })
            return;
        var text = document.Text;
        var lines = document.LinesOf(candidate);
        if (!IsRule(lines[1].In(text)))
            return;
        var titles = Cells(text, lines[0]);
        var asking = titles.FindIndex(cell => Says(text, cell, Asking));
        var answering = titles.FindIndex(cell => Says(text, cell, Answering));
        // Where the questions go on as tasks in another table, their numbers tell.
        var style = asking < 0 ? OtherStyle : 0;
        if (asking < 0 && titles is [var first, _, ..] && first.In(text) is "#" or "No" or "No." or "S.No" or "№")
            (asking, answering) = (1, answering > 1 ? answering : titles.Count > 2 ? 2 : -1);
        for (var line = Head; asking >= 0 && line < lines.Length; line++)
        {
            var cells = Cells(text, lines[line]);
            if (asking >= cells.Count || TitleText.Read(text, cells[asking]) is not { Title.IsEmpty: false } read || Boilerplate.IsLink(text, read.Title))
                continue;
            var answer = answering >= 0 && answering < cells.Count ? cells[answering] : new TextSpan(lines[line].End, lines[line].End);
            found.Add(new(block, lines[line].Start, read.Title, read.Number ?? NumberIn(text, cells[0])) { AnswerStart = answer.Start, AnswerEnd = answer.End, Style = style });
        }
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;

    private static bool Says(string text, TextSpan cell, string[] words) => Array.Exists(words, word => cell.In(text).Contains(word, StringComparison.OrdinalIgnoreCase));

    private static int? NumberIn(string text, TextSpan cell) =>
        NumberText.Digits(text, cell.Start, cell.End) is var (number, digits) && digits > 0 && digits >= cell.Length - 1 ? number : null;

    /// <summary>What stands between the bars, but those in code and those that are escaped.</summary>
    private static List<TextSpan> Cells(string text, TextSpan line)
    {
        var cells = new List<TextSpan>();
        line = MarkerText.Trim(text, line);
        var (from, isCode) = (line.Start, false);
        for (var at = line.Start; at <= line.End; at++)
        {
            if (at < line.End && text[at] == '`')
                isCode = !isCode;
            if (at < line.End && (text[at] != '|' || isCode || (at > line.Start && text[at - 1] == '\\')))
                continue;
            if (at > line.Start && (at < line.End || from < line.End))
                cells.Add(MarkerText.Trim(text, new(from, at)));
            from = at + 1;
        }

        return cells;
    }
}
