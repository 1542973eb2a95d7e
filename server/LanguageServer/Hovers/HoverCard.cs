using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.Hovers;

/// <summary>
/// What a hover says of a target, in at most 12 lines of Markdown: the definition; the answer, corrected; where it is asked; one correction or
/// addition with its source; a link to the whole.
/// </summary>
internal static class HoverCard
{
    public const int MostLines = 12;

    // Two blanks at a line's end are Markdown's line break, and invisible where a client shows the text as it is.
    private const string Break = "  ";

    public static string Of(Target target)
    {
        var head = target.Term is { } term ? $"**{term.Name}**: {SafeMarkdown.Of(term.Definition)}" : null;
        if (target.Question is not { } asked)
            return $"{head}{Break}\n{target.Term!.Source}";
        var lines = new List<string>(MostLines);
        if (head is not null)
            lines.AddRange([head, ""]);
        else
            lines.AddRange([$"**{Heading(asked.Question)}**", ""]);
        var foot = Foot(target, asked);
        var room = MostLines - lines.Count - foot.Count - 2;
        var (answer, isWhole) = AnswerExcerpt.Of(SafeMarkdown.Of(asked.Bank.CorrectedAnswer(asked.Question)), room);
        if (answer.Count > 0)
            lines.AddRange([.. answer, ""]);
        lines.AddRange(foot);
        lines.Add(Link(asked, isWhole));
        return string.Join('\n', lines);
    }

    private static List<string> Foot(Target target, BankQuestion asked)
    {
        var foot = new List<string>(2);
        if (target.Term is not null)
            foot.Add($"*Asked as {Heading(asked.Question)}*{Break}");
        if (asked.Errata is [var erratum, ..])
            foot.Add($"{Label(erratum)} {erratum.Summary} ({erratum.Source}){Break}");
        return foot;
    }

    private static string Label(Erratum erratum) => erratum.IsCorrection ? "**Correction:**" : "**A stronger answer adds:**";

    private static string Heading(Question question) =>
        question.Number is null ? SafeMarkdown.Of(question.Title) : $"{question.Id}: {SafeMarkdown.Of(question.Title)}";

    private static string Link(BankQuestion asked, bool isWhole) =>
        $"[{(isWhole ? "In the bank" : "The whole answer")}]({Location(asked.Bank.Uri, asked.Question)})";

    // Editors understand #L13 behind a file's address.
    private static string Location(DocumentUri bank, Question question) => $"{bank}#L{question.Line + 1}";
}
