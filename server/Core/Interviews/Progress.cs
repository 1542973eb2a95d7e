using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Interviews;

/// <summary>What is known how well, over the banks as they are now.</summary>
/// <param name="Solid">Last grade 4 or more.</param>
/// <param name="Shaky">Last grade 2 or more.</param>
/// <param name="Gaps">Last grade below 2, or never answered.</param>
/// <param name="Orphans">Asked once, but the banks have no such question now, or its title is another: it is not known what that grade would be worth.</param>
/// <param name="NotAsked">How many questions of the banks were never asked.</param>
public sealed record Progress(
    IReadOnlyList<QuestionProgress> Solid, IReadOnlyList<QuestionProgress> Shaky, IReadOnlyList<QuestionProgress> Gaps,
    IReadOnlyList<QuestionStanding> Orphans, int NotAsked)
{
    /// <summary>Each list is in the order of the banks.</summary>
    public static Progress Of(IReadOnlyList<Banks.Bank> banks, IReadOnlyList<QuestionStanding> standings)
    {
        var byQuestion = new Dictionary<(QuestionKey, string), QuestionStanding>();
        foreach (var standing in standings)
            byQuestion[(standing.Question, standing.TitleHash)] = standing;
        var found = new List<QuestionProgress>();
        var questions = 0;
        foreach (var bank in banks)
        {
            questions += bank.Questions.Count;
            foreach (var question in bank.Questions)
                if (byQuestion.Remove((new(bank.Name, question.Id), TextHash.Of(question.Title)), out var standing))
                    found.Add(new(new(bank, question), standing));
        }

        return new(Those(Standing.Solid), Those(Standing.Shaky), Those(Standing.Gap), [.. byQuestion.Values], questions - found.Count);

        IReadOnlyList<QuestionProgress> Those(Standing standing) => [.. found.Where(progress => progress.Standing.Standing == standing)];
    }
}
