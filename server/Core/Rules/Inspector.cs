using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>Runs the rules over a note or a bank.</summary>
public static class Inspector
{
    /// <summary>More of one kind in one note nobody reads in an editor, which would choke on them: one finding more says so.</summary>
    public const int MostOfARule = 500;

    /// <summary>Those that look at notes; what is said of the framework counts in banks, too.</summary>
    public static IReadOnlyList<IRule> Rules { get; } = [new UnknownQuestion(), new MisspelledTerm(), new WrongFact(), new OutdatedFact()];

    /// <summary>Those that look at banks.</summary>
    public static IReadOnlyList<IBankRule> BankRules { get; } =
        [new MissingAnswer(), new RepeatedNumber(), new RepeatedQuestion(), new NoQuestions(), new ClaimGone()];

    /// <summary>The codes of all of them.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Rules.Select(rule => rule.Code), .. BankRules.Select(rule => rule.Code)];

    /// <summary>The findings of an open note, or of an open bank of one's own, in the order of the text; none where the product is not awake.</summary>
    /// <param name="snapshot">All that is known.</param>
    /// <param name="uri">The note or bank.</param>
    /// <param name="most">Of one rule.</param>
    public static IReadOnlyList<Finding> Inspect(Snapshot snapshot, DocumentUri uri, int most = MostOfARule)
    {
        if (snapshot.BankDocumentAt(uri) is { } bank)
            return InspectBank(snapshot, bank, most);
        if (snapshot.NoteAt(uri) is not { } document || snapshot.VaultOf(uri) is { IsWaiting: true } or { IsRead: false })
            return [];
        var subject = Subject.Of(snapshot, document);
        if (!subject.IsAbout)
            return [];
        var context = new RuleContext(snapshot, document, subject);
        return Kept(snapshot, document, Rules.Select(rule => (rule.Code, rule.Check(context))), most);
    }

    /// <summary>All of them are Information: the bank may be somebody else's work, and it is right to keep it as it came; so no fix is made without a look.</summary>
    private static List<Finding> InspectBank(Snapshot snapshot, BankDocument bank, int most)
    {
        var context = new RuleContext(snapshot, bank.Document, Subject.Of(snapshot, bank.Document));
        var facts = Rules.OfType<FactRule>().Select(rule => (rule.Code, rule.Check(context).Select(AsOfBank)));
        return Kept(snapshot, bank.Document, facts.Concat(BankRules.Select(rule => (rule.Code, rule.Check(bank)))), most);
    }

    private static Finding AsOfBank(Finding finding) =>
        finding with { Severity = FindingSeverity.Information, Fixes = [.. finding.Fixes.Select(fix => fix with { IsPreferred = false })] };

    private static List<Finding> Kept(Snapshot snapshot, Document document, IEnumerable<(string Code, IEnumerable<Finding> Findings)> found, int most)
    {
        var off = snapshot.SettingsAt(document.Uri).RulesOff;
        var kept = new List<Finding>();
        foreach (var (code, findings) in found)
            if (!off.Contains(code))
                kept.AddRange(AtMost(most, code, findings.Where(finding => !document.Note.Suppressions.Cover(code, finding.Span.Start))));
        kept.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return kept;
    }

    /// <summary>The rest is not even looked for: to suggest something for each may take long.</summary>
    private static IEnumerable<Finding> AtMost(int most, string code, IEnumerable<Finding> findings)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            if (count++ == most)
            {
                yield return new(code, FindingSeverity.Information, finding.Span,
                    $"This file has more than {most} findings of {code}: those from here on are shown when some of the others are gone. “flaskprep check” lists all of them.", []);
                yield break;
            }

            yield return finding;
        }
    }
}
