using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>A reference with the shape of a question's id that no bank has.</summary>
public sealed class UnknownQuestion : IRule
{
    private const int MostSuggestions = 3;

    public string Code => "unknown-question";

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var (snapshot, document, _) = context;
        foreach (var reference in document.Note.References)
        {
            if (!reference.HasQuestionShape || snapshot.Resolve(reference, document.Uri) is not null)
                continue;
            if (reference.Bank is null && IsSomethingElse(snapshot, document, reference))
                continue;
            if (Explain(snapshot, document, reference) is var (message, suggestions))
                yield return new(Code, FindingSeverity.Warning, reference.Span, message, suggestions);
        }
    }

    // A note of that name, or a quarter of a year.
    private static bool IsSomethingElse(Snapshot snapshot, Document document, Reference reference) =>
        snapshot.VaultOf(document.Uri)?.HasNoteNamed(reference.Id) == true || snapshot.DefaultBank(document.Uri) is null || reference.MayBeQuarter;

    private static (string Message, IReadOnlyList<Fix> Fixes)? Explain(Snapshot snapshot, Document document, Reference reference)
    {
        var defaultBank = snapshot.DefaultBank(document.Uri);
        if (reference.Bank is { } name && snapshot.BankNamed(name) is null)
        {
            var banks = string.Join(", ", snapshot.Banks.Select(known => known.Name));
            return ($"There is no question bank named “{name}”. {(banks.Length == 0 ? "No bank is loaded." : $"Known banks: {banks}.")}", []);
        }

        var bank = reference.Bank is null ? defaultBank! : snapshot.BankNamed(reference.Bank)!;
        // A question that is being asked just now is not unknown, only silent.
        if (bank.Find(reference.Id) is not null)
            return null;
        var nearest = Nearest(snapshot, bank, reference.Id);
        var fixes = nearest
            .Select(near => new Fix($"Change to {near.Target(defaultBank)}: {near.Question.Title}", [new(reference.Target, near.Target(defaultBank))]))
            .ToList();
        return ($"There is no question {reference.Id} in “{bank.Name}”: it has {Counted.Of(bank.Questions.Count, "question")}{Range(snapshot, bank)}.", fixes);
    }

    private static string Range(Snapshot snapshot, Bank bank) =>
        bank.Questions is [{ Number: not null } first, .., { Number: not null } last] && snapshot.Visible(bank, first) && snapshot.Visible(bank, last)
            ? $", {first.Id} to {last.Id}"
            : "";

    /// <summary>The questions whose ids look most alike, then those whose numbers are nearest.</summary>
    private static IEnumerable<BankQuestion> Nearest(Snapshot snapshot, Bank bank, string id)
    {
        var number = int.TryParse(id.AsSpan(1), out var parsed) ? parsed : 0;
        return snapshot.QuestionsOf(bank)
            .OrderBy(near => EditDistance.Between(near.Question.Id, id))
            .ThenBy(near => Math.Abs((long)(near.Question.Number ?? 0) - number))
            .Take(MostSuggestions);
    }
}
