using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules.Banks;

/// <summary>A file that calls itself a bank, and in which no question is found.</summary>
public sealed class NoQuestions : IBankRule
{
    public string Code => "no-questions";

    public IEnumerable<Finding> Check(BankDocument bank)
    {
        // A bank that is a folder may have a page about something else.
        if (bank.Questions.Count > 0 || bank.Bank.PageAt(bank.Document.Uri) is not null)
            yield break;
        var text = bank.Document.Text;
        var start = text.Length - text.AsSpan().TrimStart("\uFEFF \t\r\n").Length;
        var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
        yield return new(
            Code, FindingSeverity.Information, new TextSpan(start, end),
            "This is a question bank by its name, its front matter or the settings, and no question was found in it. Questions are headings, numbered lines or labels such as “Q1.”.", []);
    }
}
