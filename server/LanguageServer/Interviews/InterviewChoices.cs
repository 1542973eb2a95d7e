using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>What a client can offer for <em>Start Mock Interview with Options…</em>.</summary>
/// <param name="Banks">All banks that have something to ask.</param>
public sealed record InterviewChoices(IReadOnlyList<InterviewChoices.BankChoice> Banks)
{
    /// <param name="Name">As <c>bank</c> in the options.</param>
    /// <param name="Questions">How many can be asked.</param>
    /// <param name="Levels">Those that its headings name.</param>
    /// <param name="IsDefault">True for the bank that is asked from if none is named.</param>
    public sealed record BankChoice(string Name, int Questions, IReadOnlyList<string> Levels, bool IsDefault);

    public static InterviewChoices Of(Snapshot snapshot, DocumentUri? from)
    {
        var usual = snapshot.DefaultBank(from ?? snapshot.Vaults.FirstOrDefault()?.Folder ?? DocumentUri.FromPath("/"));
        return new([.. snapshot.Banks.Select(bank => Choice(bank, bank == usual)).Where(choice => choice.Questions > 0)]);
    }

    private static BankChoice Choice(Bank bank, bool isDefault)
    {
        QuestionLevels[] levels = [QuestionLevels.Basic, QuestionLevels.Intermediate, QuestionLevels.Advanced];
        return new(
            bank.Name, bank.Questions.Count,
            [.. levels.Where(level => bank.Questions.Any(question => question.Levels.HasFlag(level))).Select(level => LevelNames.Text(level)!)], isDefault);
    }
}
