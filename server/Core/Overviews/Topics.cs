using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Overviews;

/// <summary>What a question is about, in a word or two: its section, where sections are more than levels; else its term; else the bank.</summary>
public static class Topics
{
    /// <summary>Of larger banks the terms are not looked up: they would be as many as the questions.</summary>
    private const int MostWithTerms = 500;

    /// <summary>The topics of a bank's questions, in their order.</summary>
    public static IReadOnlyList<string> Of(Bank bank)
    {
        var sections = bank.Questions.Select(question => Section(question.Section)).ToList();
        if (sections.Distinct().Take(2).Count() > 1)
            return [.. sections.Select(section => section ?? bank.Name)];
        var terms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in bank.Questions.Count <= MostWithTerms ? bank.Terms : [])
            if (term.Question is { } question)
                terms.TryAdd(question, term.Name);
        return [.. bank.Questions.Select(question => terms.GetValueOrDefault(question.Id) ?? bank.Name)];
    }

    /// <summary>The innermost heading that says more than a level; null if none does.</summary>
    private static string? Section(string? path) =>
        path?.Split(" > ").LastOrDefault(heading => LevelNames.In(heading) == QuestionLevels.None);
}
