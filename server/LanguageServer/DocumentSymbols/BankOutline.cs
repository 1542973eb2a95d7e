using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.DocumentSymbols;

/// <summary>The questions of a bank below the sections that they stand in.</summary>
internal static class BankOutline
{
    private const string Separator = " > ";

    public static DocumentSymbol[] Of(BankDocument bank, PositionEncoding encoding) =>
        [.. Level(bank.Document, new([.. bank.Questions]), depth: bank.Questions.Count > 0 && bank.Questions[0].Page?.Section is { } folders ? Parts(folders).Length : 0, encoding)];

    private static IEnumerable<DocumentSymbol> Level(Document document, ArraySegment<Question> questions, int depth, PositionEncoding encoding)
    {
        for (var i = 0; i < questions.Count;)
        {
            if (SectionAt(questions[i], depth) is not { } section)
            {
                yield return Symbol(document, questions[i++], encoding);
                continue;
            }

            var end = i + 1;
            while (end < questions.Count && SectionAt(questions[end], depth) == section)
                end++;
            yield return Section(document, section, questions[i..end], depth, encoding);
            i = end;
        }
    }

    private static DocumentSymbol Section(Document document, string name, ArraySegment<Question> questions, int depth, PositionEncoding encoding)
    {
        var first = questions[0].Span.Start;
        var heading = HeadingAbove(document.Note, name, first);
        var span = new TextSpan(heading?.Start ?? first, questions[^1].Span.End);
        return new(name, SymbolKind.Namespace, Ranges.Of(document.Source, span, encoding), Ranges.Of(document.Source, heading ?? questions[0].TitleSpan, encoding))
        {
            Children = [.. Level(document, questions, depth + 1, encoding)],
        };
    }

    private static DocumentSymbol Symbol(Document document, Question question, PositionEncoding encoding) =>
        new(QuestionNames.Of(question), SymbolKind.Key, Ranges.Of(document.Source, Whole(question), encoding), Ranges.Of(document.Source, question.TitleSpan, encoding))
        {
            Detail = question.HasAnswer ? null : "no answer",
        };

    // The title may lie before the marker's own start, in an HTML heading's tag for one.
    private static TextSpan Whole(Question question) =>
        new(Math.Min(question.Span.Start, question.TitleSpan.Start), Math.Max(question.Span.End, question.TitleSpan.End));

    private static TextSpan? HeadingAbove(Note note, string name, int at)
    {
        TextSpan? found = null;
        foreach (var heading in note.Headings)
        {
            if (heading.Span.Start >= at)
                break;
            if (heading.Text.Contains(name, StringComparison.Ordinal))
                found = heading.Span;
        }

        return found;
    }

    private static string? SectionAt(Question question, int depth) => question.Section is { } section && Parts(section) is var parts && depth < parts.Length ? parts[depth] : null;

    private static string[] Parts(string section) => section.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
