namespace FlaskPrep.Core.Rules;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What it does, as a command.</param>
/// <param name="Edits">In the finding's own document, not overlapping.</param>
/// <param name="IsPreferred">True for the one that is right without a look: <c>check --fix</c> takes it.</param>
public sealed record Fix(string Title, IReadOnlyList<TextEdit> Edits, bool IsPreferred = false);
