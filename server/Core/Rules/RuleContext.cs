using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Rules;

/// <summary>What a rule may look at.</summary>
public sealed record RuleContext(Snapshot Snapshot, Document Document, Subject Subject);
