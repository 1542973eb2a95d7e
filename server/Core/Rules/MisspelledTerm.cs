using FlaskPrep.Core.Terms;

namespace FlaskPrep.Core.Rules;

/// <summary>A known wrong spelling of a term, such as <em>Jinga2</em>.</summary>
public sealed class MisspelledTerm : IRule
{
    public string Code => "misspelled-term";

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var match in context.Subject.Matches)
        {
            if (!match.Key.IsMisspelling || !context.Snapshot.Visible(match.Key))
                continue;
            var written = match.Span.Of(context.Document.Text);
            var right = CasedAs(written, Nearest(match.Key.Term, match.Key.Text));
            yield return new(Code, FindingSeverity.Information, match.Span, $"“{written}” is spelled “{right}”.",
                [new($"Change to {right}", [new(match.Span, right)], IsPreferred: true)]);
        }
    }

    /// <summary>The spelling nearest to the wrong one: <em>reqest</em> means <em>request</em>, not <em>request object</em>.</summary>
    private static string Nearest(Term term, string misspelling) =>
        term.Aliases.Prepend(term.Name).MinBy(spelling => EditDistance.Between(spelling, misspelling))!;

    // An everyday word begins as the writer began it; a name is written as it is written.
    private static string CasedAs(string written, string right) =>
        char.IsUpper(written[0]) && right.All(c => char.IsLower(c) || c is ' ' or '-') ? char.ToUpperInvariant(right[0]) + right[1..] : right;
}
