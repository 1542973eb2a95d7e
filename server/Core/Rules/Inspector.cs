using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>Runs the rules over a note.</summary>
public static class Inspector
{
    /// <summary>More of one kind in one note nobody reads, and an editor would choke on them.</summary>
    public const int MostOfARule = 500;

    public static IReadOnlyList<IRule> Rules { get; } = [new UnknownQuestion(), new MisspelledTerm(), new WrongFact(), new OutdatedFact()];

    /// <summary>The findings of an open note in the order of the text; none where the product is not awake.</summary>
    public static IReadOnlyList<Finding> Inspect(Snapshot snapshot, DocumentUri uri)
    {
        if (snapshot.NoteAt(uri) is not { } document || snapshot.VaultOf(uri) is { IsWaiting: true } or { IsRead: false })
            return [];
        var subject = Subject.Of(snapshot, document);
        if (!subject.IsAbout)
            return [];
        var context = new RuleContext(snapshot, document, subject);
        var off = snapshot.SettingsAt(uri).RulesOff;
        var findings = new List<Finding>();
        foreach (var rule in Rules)
            if (!off.Contains(rule.Code))
                findings.AddRange(rule.Check(context).Where(finding => !document.Note.Suppressions.Cover(rule.Code, finding.Span.Start)).Take(MostOfARule));
        findings.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return findings;
    }
}
