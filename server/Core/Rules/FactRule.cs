using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>A statement about the framework that is not so, found by the patterns of <see cref="Fact"/>.</summary>
public abstract class FactRule(FactKind kind) : IRule
{
    public abstract string Code { get; }

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var document = context.Document;
        foreach (var (fact, span, _) in context.Claims)
            if (fact.Kind == kind && context.Snapshot.Visible(fact))
                yield return new(Code, FindingSeverity.Warning, span, $"{fact.Message} Source: {fact.Source}.", [.. Fixes(document.Note.Scanned, fact, span)]);
    }

    private static IEnumerable<Fix> Fixes(ScannedDocument document, Fact fact, TextSpan span)
    {
        if (fact.Fix is { } fix)
            yield return new(fix.Title, [new(span, fix.Replacement)], IsPreferred: true);
        if (BelowBlock(document, span) is { } below)
            yield return new("Add the correction below", [new(TextSpan.Empty(below), $"\n\n> {fact.Correction} ({fact.Source})")]);
    }

    /// <summary>The end of the block that holds the span, where a quote can be added; null inside a list or a quote, which it would tear apart.</summary>
    private static int? BelowBlock(ScannedDocument document, TextSpan span) =>
        document.BlockAt(span.Start) is { Item: < 0, Quotes: 0 } block ? block.Span.End : null;
}
