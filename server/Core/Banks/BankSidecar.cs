using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Terms;

namespace FlaskPrep.Core.Banks;

/// <summary>What stands beside a bank's document: its terms, its errata, its points and exercises, by question id.</summary>
public sealed record BankSidecar(
    IReadOnlyList<Term> Terms, IReadOnlyList<Erratum> Errata, IReadOnlyDictionary<string, IReadOnlyList<KeyPoint>> Points)
{
    /// <summary>True if no other word is a term: somebody chose them all, the subject itself first.</summary>
    public bool HasAllTerms { get; init; }

    /// <summary>The questions that can be answered in code, by id.</summary>
    public IReadOnlyDictionary<string, Exercise> Exercises { get; init; } = new Dictionary<string, Exercise>();

    public static BankSidecar Empty { get; } = new([], [], new Dictionary<string, IReadOnlyList<KeyPoint>>());
}
