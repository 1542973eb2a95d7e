using System.Globalization;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules.Banks;

/// <summary>A number that stands before two questions of one section. A section that begins anew at 1, and a list of nothing but ones, are meant so.</summary>
public sealed class RepeatedNumber : IBankRule
{
    public string Code => "repeated-number";

    public IEnumerable<Finding> Check(BankDocument bank)
    {
        var seen = new Dictionary<int, Question>();
        string? section = null;
        var next = 1 + bank.Questions.Max(question => question.Number) ?? 1;
        foreach (var question in bank.Questions)
        {
            if (question.Section != section || question.Number == 1)
                seen.Clear();
            section = question.Section;
            if (question.Number is not { } number || seen.TryAdd(number, question))
                continue;
            yield return new(
                Code, FindingSeverity.Information, question.TitleSpan,
                $"Number {number} was given in line {seen[number].Line + 1} already, so this question is called {question.Id}.",
                [.. Fixes(bank.Document.Text, question, number, next)]);
        }
    }

    private static IEnumerable<Fix> Fixes(string text, Question question, int number, int next)
    {
        var written = number.ToString(CultureInfo.InvariantCulture);
        var start = question.Span.Start;
        // Only where the number stands before the title as it is read: a Roman one has no digits.
        if (text.AsSpan(start..question.TitleSpan.Start).LastIndexOf(written) is >= 0 and var at)
            yield return new($"Change the number to {next}", [new(new TextSpan(start + at, start + at + written.Length), next.ToString(CultureInfo.InvariantCulture))]);
    }
}
