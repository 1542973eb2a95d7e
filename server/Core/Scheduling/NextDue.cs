using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Scheduling;

/// <summary>What of a bank falls due, and when.</summary>
public static class NextDue
{
    public static bool IsAnyDue(Bank bank, StudyRecords records, StudyDay day) =>
        bank.Questions.Any(question => records.Of(bank, question)?.Card is { } card && day.IsDue(card));

    /// <summary>Says that nothing is due today, and what comes next.</summary>
    public static string Text(Bank bank, StudyRecords records, StudyDay day)
    {
        var cards = bank.Questions.Select(question => (question.Id, records.Of(bank, question)?.Card)).ToList();
        var next = cards.Where(one => one.Card is { } card && day.DueOn(card) > day.Today).OrderBy(one => day.DueOn(one.Card!.Value)).Select(one => (one.Id, Day: day.DueOn(one.Card!.Value))).FirstOrDefault();
        var never = cards.Count(one => one.Card is null);
        var then = next.Id is null ? "" : $" The next is {next.Id} on {next.Day:yyyy-MM-dd}.";
        var fresh = never == 0 ? "" : $" {never} {(never == 1 ? "question was" : "questions were")} never answered: start an interview.";
        return $"Nothing of “{bank.Name}” is due today.{then}{fresh}";
    }
}
