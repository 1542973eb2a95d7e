using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Rules;

/// <summary>What a rule may look at.</summary>
public sealed record RuleContext(Snapshot Snapshot, Document Document, Subject Subject)
{
    private IReadOnlyList<FactMatch>? claims;

    /// <summary>What the note says about the framework that is not so; looked for once, though two rules ask.</summary>
    public IReadOnlyList<FactMatch> Claims => claims ??= Snapshot.Facts.Match(Document.Note.Scanned);
}
