using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Index;

/// <summary>A question and the bank it is in.</summary>
public sealed record BankQuestion(Bank Bank, Question Question)
{
    /// <summary>As a reference names it: <c>Q13</c> in the default bank, <c>react:Q7</c> in another.</summary>
    public string Target(Bank? defaultBank) => Bank == defaultBank ? Question.Id : $"{Bank.Name}:{Question.Id}";

    public IReadOnlyList<Erratum> Errata => Bank.ErrataOf(Question);
}
