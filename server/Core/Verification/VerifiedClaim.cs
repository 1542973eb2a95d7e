namespace FlaskPrep.Core.Verification;

/// <summary>What was seen of a claim.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Claim">What the bank says.</param>
/// <param name="Holds">Whether that is so here; null where it could not be tried.</param>
/// <param name="Evidence">What was seen, or why it could not be tried.</param>
public sealed record VerifiedClaim(string Question, string Claim, bool? Holds, string Evidence);
