using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;
using FlaskPrep.Core.Verification;

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

    /// <param name="target">What is under the cursor.</param>
    /// <param name="verified">What was seen of the claims of its bank, or null.</param>
    public static string Of(Target target, VerifiedBank? verified)
    {
        if (target.Question is not { } asked)
            return target.Term is { Source.Length: > 0 } alone ? $"{Head(alone, "")}{Break}\n{alone.Source}" : Head(target.Term!, "");
        var head = target.Term is { } term ? Head(term, asked.Question.Answer) : $"**{Heading(asked.Question)}**";
        var erratum = asked.Errata is [var first, ..] ? first : null;
        // Head, one line of question and link, the erratum's line.
        var room = MostLines - 2 - (erratum is null ? 0 : 1);
        var (answer, isWhole) = AnswerExcerpt.Of(SafeMarkdown.Of(asked.Question.HasAnswer ? asked.Bank.CorrectedAnswer(asked.Question) : asked.Question.Wording), room);
        var lines = new List<string>(MostLines) { head };
        lines.AddRange(answer);
        lines.AddRange(Foot(target, asked, erratum, Link(asked, isWhole) + Checked(asked, erratum, verified)));
        return string.Join('\n', lines);
    }

    // A definition that the answer below begins with would be read twice.
    private static string Head(Term term, string answer)
    {
        var name = $"**{SafeMarkdown.Of(term.Name)}**";
        return term.Definition.Length == 0 || Plain(answer).StartsWith(Plain(term.Definition), StringComparison.OrdinalIgnoreCase) ? name : $"{name}: {SafeMarkdown.Of(term.Definition)}";
    }

    private static string Plain(string text) => string.Join(' ', text.Split(" *_`\r\n…".ToCharArray(), StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Foot(Target target, BankQuestion asked, Erratum? erratum, string link)
    {
        var addition = erratum is null ? null : $"{Label(erratum)} {SafeMarkdown.Of(erratum.Summary)} ({SafeMarkdown.Of(FirstOf(erratum.Source))})";
        return (target.Term, addition) switch
        {
            (null, null) => [asked.Question.Source is { } source ? $"{link} · {SafeMarkdown.Of(FirstOf(source))}" : link],
            (null, _) => [addition + Break, link],
            (_, null) => [$"*Asked as {Heading(asked.Question)}* · {link}"],
            _ => [$"*Asked as {Heading(asked.Question)}* · {link}{Break}", addition],
        };
    }

    /// <summary>On which Flask it was looked at, and whether the claim that is corrected holds there.</summary>
    private static string Checked(BankQuestion asked, Erratum? erratum, VerifiedBank? verified)
    {
        if (verified is null || !verified.Claims.Any(claim => claim.Holds is not null && claim.Question.Equals(asked.Question.Id, StringComparison.OrdinalIgnoreCase)))
            return "";
        var holds = erratum is { IsCorrection: true } ? verified.Find(erratum.Question, erratum.Claim)?.Holds : null;
        var said = holds switch { true => ": there the bank's words still hold", false => ": there the bank's words do not hold", null => "" };
        return $" · checked on Flask {verified.Flask}{said}";
    }

    private static string Label(Erratum erratum) => erratum.IsCorrection ? "**Correction:**" : "**A stronger answer adds:**";

    // One source is enough to believe it, and the rest stands in the bank.
    private static string FirstOf(string sources) => sources.Split("; ")[0];

    private static string Heading(Question question) =>
        question.Number is null ? SafeMarkdown.Of(question.Title) : $"{question.Id}: {SafeMarkdown.Of(question.Title)}";

    private static string Link(BankQuestion asked, bool isWhole) =>
        $"[{(isWhole ? "In the bank" : "The whole answer")}]({Location(asked.Bank.UriOf(asked.Question), asked.Question)})";

    // Editors understand #L13 behind a file's address.
    private static string Location(DocumentUri file, Question question) => $"{file}#L{question.Line + 1}";
}
