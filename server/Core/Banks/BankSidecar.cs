using FlaskPrep.Core.Terms;

namespace FlaskPrep.Core.Banks;

/// <summary>What stands beside a bank's document: its terms, its errata and its points, by question id.</summary>
public sealed record BankSidecar(
    IReadOnlyList<Term> Terms, IReadOnlyList<Erratum> Errata, IReadOnlyDictionary<string, IReadOnlyList<KeyPoint>> Points)
{
    public static BankSidecar Empty { get; } = new([], [], new Dictionary<string, IReadOnlyList<KeyPoint>>());
}
