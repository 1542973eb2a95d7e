using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>A statement about the framework that is not so, found by the patterns of <see cref="Fact"/>.</summary>
public abstract class FactRule(FactKind kind) : IRule
{
    public string Code => CodeOf(kind);

    public static string CodeOf(FactKind kind) => kind == FactKind.Wrong ? "wrong-fact" : "outdated-fact";

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.Subject.IsAboutFramework)
            yield break;
        var document = context.Document;
        var installed = context.Snapshot.InstalledAt(document.Uri);
        foreach (var (fact, span, _) in context.Claims)
            if (fact.Kind == kind && context.Snapshot.Visible(fact))
                yield return ForVersion(installed, fact, new(Code, FindingSeverity.Warning, span, $"{fact.Message} Source: {fact.Source}.", [.. Fixes(document.Note, fact, span)]));
    }

    /// <summary>What is to come for the version in use is worth knowing, and no mistake yet.</summary>
    private static Finding ForVersion(Installed installed, Fact fact, Finding finding) =>
        installed.OlderThan(fact.Release) is not { } used ? finding : finding with
        {
            Severity = FindingSeverity.Information,
            Message = $"{fact.Message} Since {fact.Since}; {used} is in use here. Source: {fact.Source}.",
            Fixes = [.. finding.Fixes.Select(fix => fix with { IsPreferred = false })],
        };

    private static IEnumerable<Fix> Fixes(Note note, Fact fact, TextSpan span)
    {
        if (fact.Fix is { } fix)
            yield return new(fix.Title, [new(span, fix.Replacement)], IsPreferred: true);
        if (note.Scanned.BlockAt(span.Start) is { Item: < 0, Quotes: 0 } block)
            yield return new("Add the correction below", [Below(note.Source, block.Span.End, $"> {fact.Correction} ({fact.Source})")]);
    }

    /// <summary>A block of its own: text that follows without a blank line would be drawn into the quote. In a list or a quote there is no such place.</summary>
    private static TextEdit Below(SourceText source, int end, string quote)
    {
        var next = source.Lines.LineSpan(source.Lines.LineOf(end) + 1);
        var isFollowed = !next.In(source.Text).IsWhiteSpace();
        return new(TextSpan.Empty(end), $"{source.NewLine}{source.NewLine}{quote}{(isFollowed ? source.NewLine : "")}");
    }
}
