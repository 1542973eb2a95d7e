namespace FlaskPrep.Core.Verification;

/// <summary>What a built-in bank claims, and the Python that tries it.</summary>
/// <param name="Claims">In the order of the bank.</param>
/// <param name="Probes">The text of the functions that they name.</param>
public sealed record BankClaims(IReadOnlyList<Claim> Claims, string Probes)
{
    public static BankClaims None { get; } = new([], "");
}
