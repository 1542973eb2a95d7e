using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Rules;

/// <summary>What a rule may look at.</summary>
public sealed record RuleContext(Snapshot Snapshot, Document Document, Subject Subject)
{
    /// <summary>What the note says about the framework that is not so.</summary>
    public IReadOnlyList<FactMatch> Claims => Document.Claims(Snapshot.Facts);
}
