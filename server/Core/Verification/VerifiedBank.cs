namespace FlaskPrep.Core.Verification;

/// <summary>What was seen of a bank's claims on one Flask.</summary>
/// <param name="Bank">The bank's name.</param>
/// <param name="Python">The program and its version.</param>
/// <param name="Flask">Its version.</param>
/// <param name="Claims">In the order of the bank.</param>
public sealed record VerifiedBank(string Bank, string Python, string Flask, IReadOnlyList<VerifiedClaim> Claims)
{
    /// <summary>What was seen of a claim, or null where it was not tried.</summary>
    public VerifiedClaim? Find(string question, string claim) =>
        Claims.FirstOrDefault(one => one.Claim == claim && one.Question.Equals(question, StringComparison.OrdinalIgnoreCase));
}
