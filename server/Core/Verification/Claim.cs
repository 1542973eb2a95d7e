namespace FlaskPrep.Core.Verification;

/// <summary>Something that a bank says and that can be tried.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Text">What the bank says, word for word.</param>
/// <param name="Probe">The name of the function that tries it.</param>
public sealed record Claim(string Question, string Text, string Probe);
