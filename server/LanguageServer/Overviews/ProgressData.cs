using FlaskPrep.Core.Overviews;

namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>What a progress page shows. Texts are as the bank has them: data, never markup.</summary>
/// <param name="InterviewDate">Such as <c>2026-12-01</c>; null where none is ahead.</param>
/// <param name="DaysLeft">Until then, 0 on the day itself.</param>
/// <param name="NewPerDay">How many a day were never asked and would have to be; null where that says nothing.</param>
/// <param name="Solid">How many questions.</param>
/// <param name="Shaky">How many questions.</param>
/// <param name="Gaps">How many questions.</param>
/// <param name="NotAsked">How many questions.</param>
/// <param name="Levels">From easy to hard.</param>
/// <param name="Topics">The weakest first; what was never asked about is left out.</param>
/// <param name="Scores">Day by day.</param>
/// <param name="Days">What falls due, from today on.</param>
/// <param name="Due">How many are due today.</param>
/// <param name="Weakest">The first of the gaps, then of what is shaky.</param>
/// <param name="Problems">What there is to tell, a line each.</param>
public sealed record ProgressData(
    string? InterviewDate, int? DaysLeft, int? NewPerDay, int Solid, int Shaky, int Gaps, int NotAsked, IReadOnlyList<GroupStanding> Levels,
    IReadOnlyList<GroupStanding> Topics, IReadOnlyList<ProgressData.DayScore> Scores, IReadOnlyList<ProgressData.DayCount> Days, int Due,
    IReadOnlyList<ProgressData.Weak> Weakest, IReadOnlyList<string> Problems)
{
    private const int MostTopics = 20;
    private const int MostScores = 90;
    private const int MostDays = 60;
    private const int MostWeak = 10;

    /// <param name="Day">Such as <c>2026-11-22</c>.</param>
    /// <param name="Score">0 to 5.</param>
    /// <param name="Asks">How many it is the mean of.</param>
    public sealed record DayScore(string Day, double Score, int Asks);

    /// <param name="Day">Such as <c>2026-11-22</c>.</param>
    /// <param name="Count">How many fall due.</param>
    public sealed record DayCount(string Day, int Count);

    /// <param name="Bank">The bank's name.</param>
    /// <param name="Id">The question's id in it.</param>
    /// <param name="Title">As the bank has it.</param>
    /// <param name="Score">The last grade, 0 to 5.</param>
    public sealed record Weak(string Bank, string Id, string Title, double Score);

    public static ProgressData Of(Overview overview, IReadOnlyList<string> problems)
    {
        var progress = overview.Progress;
        return new(
            overview.Day.DaysLeft is null ? null : $"{overview.Day.Interview:yyyy-MM-dd}", overview.Day.DaysLeft, overview.NewPerDay, progress.Solid.Count,
            progress.Shaky.Count, progress.Gaps.Count, progress.NotAsked, overview.Levels,
            [.. overview.Topics.Where(topic => topic.NotAsked < topic.Count).Take(MostTopics)],
            [.. overview.Scores.TakeLast(MostScores).Select(score => new DayScore($"{score.Day:yyyy-MM-dd}", Math.Round(score.Score, 2), score.Asks))],
            [.. overview.Days.Take(MostDays).Select(day => new DayCount($"{day.Day:yyyy-MM-dd}", day.Count))], overview.Due.Count,
            [
                .. progress.Gaps.Concat(progress.Shaky).OrderBy(one => one.Standing.Score ?? 0).Take(MostWeak)
                    .Select(one => new Weak(one.Asked.Bank.Name, one.Asked.Question.Id, one.Asked.Question.Title, one.Standing.Score ?? 0)),
            ],
            problems);
    }
}
