using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Index;

/// <summary>Which questions of a bank are called otherwise than before: one put in above them moves all numbers below.</summary>
public static class Renumbering
{
    /// <summary>Old id to new id. A question is known by its title, where no other has the same.</summary>
    public static IReadOnlyDictionary<string, string> Between(Bank before, Bank now)
    {
        var moved = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var titles = ByTitle(now);
        foreach (var (title, question) in ByTitle(before))
            if (question is not null && titles.GetValueOrDefault(title) is { } same && !same.Id.Equals(question.Id, StringComparison.OrdinalIgnoreCase))
                moved[question.Id] = same.Id;
        return moved;
    }

    /// <summary>Null for a title that several have.</summary>
    private static Dictionary<string, Question?> ByTitle(Bank bank)
    {
        var titles = new Dictionary<string, Question?>(StringComparer.Ordinal);
        foreach (var question in bank.Questions)
            titles[question.Title] = titles.ContainsKey(question.Title) ? null : question;
        return titles;
    }
}
