namespace FlaskPrep.Core.Banks;

/// <summary>A statement of a bank that is wrong or old, or that a stronger answer would sharpen.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Claim">The statement, word for word as the question or its answer has it.</param>
/// <param name="Verdict">What is the matter with it.</param>
/// <param name="Since">The version since which this holds, or null.</param>
/// <param name="Summary">What is right, in one line.</param>
/// <param name="Correction">What is right, whole.</param>
/// <param name="Source">The page or change log to check it in.</param>
/// <param name="Replacement">What a corrected answer says in the claim's place, or null.</param>
/// <param name="Evidence">What was seen on a real Flask, or null.</param>
public sealed record Erratum(
    string Question, string Claim, Verdict Verdict, string? Since, string Summary, string Correction, string Source,
    string? Replacement, string? Evidence)
{
    /// <summary>Only what is wrong or outdated is called a correction; the rest is what a stronger answer adds.</summary>
    public bool IsCorrection => Verdict is Verdict.Wrong or Verdict.Outdated;
}
