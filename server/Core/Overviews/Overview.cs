using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Scheduling;

namespace FlaskPrep.Core.Overviews;

/// <summary>All that is known about what a person knows, over the banks as they are now.</summary>
/// <param name="Day">Today, and the day of the interview.</param>
/// <param name="Progress">Question by question.</param>
/// <param name="Levels">From easy to hard.</param>
/// <param name="Topics">The weakest first.</param>
/// <param name="Scores">Day by day.</param>
/// <param name="Due">What is due today, the most likely forgotten first.</param>
/// <param name="Days">What falls due from today on, until the last day before the interview, or for two weeks.</param>
public sealed record Overview(
    StudyDay Day, Progress Progress, IReadOnlyList<GroupStanding> Levels, IReadOnlyList<GroupStanding> Topics, IReadOnlyList<ScoreDay> Scores,
    IReadOnlyList<DueQuestion> Due, IReadOnlyList<DueCount> Days)
{
    private const int UsualDays = 14;
    private const int MostDays = 366;

    /// <summary>How many questions a day were never asked and would have to be, until the interview; null where no day is ahead or all were asked.</summary>
    public int? NewPerDay => Day.DaysLeft is > 0 and var days && Progress.NotAsked > 0 ? (Progress.NotAsked + days - 1) / days : null;

    public static Overview Of(IReadOnlyList<Bank> banks, StudyRecords records, IReadOnlyList<ScoreDay> scores, StudyDay day)
    {
        var rows = new List<Row>();
        foreach (var bank in banks)
        {
            var topics = Core.Overviews.Topics.Of(bank);
            for (var i = 0; i < bank.Questions.Count; i++)
                rows.Add(new(new(bank, bank.Questions[i]), topics[i], records.Of(bank, bank.Questions[i])));
        }

        var due = rows.Where(row => row.Record?.Card is not null).Select(row => (row.Asked, Card: row.Record!.Card!.Value, Due: day.DueOn(row.Record.Card.Value)))
            .Where(row => row.Due is not null).ToList();
        return new(
            day, Progress.Of(banks, [.. records.All.Select(record => record.Standing)]),
            [.. rows.GroupBy(row => row.Asked.Question.Levels).OrderBy(group => group.Key).Select(group => Standing(LevelNames.Text(group.Key) ?? "no level", group))],
            [.. rows.GroupBy(row => row.Topic).Select(group => Standing(group.Key, group)).OrderBy(Share)],
            // A review from the future counts when its day comes, here as in the schedule; a clock may be a day off.
            [.. scores.Where(score => score.Day <= day.Today.AddDays(1))],
            [
                .. due.Where(row => row.Due <= day.Today).OrderBy(row => row.Card.Retrievability(day.Now))
                    .Select(row => new DueQuestion(row.Asked, row.Due!.Value, row.Card.Retrievability(day.Now))),
            ],
            Upcoming([.. due.Select(row => row.Due!.Value)], day));
    }

    private static GroupStanding Standing(string name, IEnumerable<Row> rows)
    {
        var (solid, shaky, gaps, notAsked) = (0, 0, 0, 0);
        foreach (var row in rows)
        {
            if (row.Record is null)
                notAsked++;
            else if (row.Record.Standing.Standing == Interviews.Standing.Solid)
                solid++;
            else if (row.Record.Standing.Standing == Interviews.Standing.Shaky)
                shaky++;
            else
                gaps++;
        }

        return new(name, solid, shaky, gaps, notAsked);
    }

    /// <summary>Of what was asked, the share that holds; what was never asked comes last.</summary>
    private static double Share(GroupStanding group) =>
        group.NotAsked == group.Count ? double.MaxValue : (group.Solid + (group.Shaky / 2.0)) / (group.Count - group.NotAsked);

    private static List<DueCount> Upcoming(IReadOnlyList<DateOnly> due, StudyDay day)
    {
        var last = day.LastDay is { } end && end >= day.Today ? Math.Min(end.DayNumber - day.Today.DayNumber, MostDays) : UsualDays - 1;
        var counts = new int[last + 1];
        foreach (var one in due)
            if (Math.Max(0, one.DayNumber - day.Today.DayNumber) is var index && index <= last)
                counts[index]++;
        return [.. counts.Select((count, index) => new DueCount(day.Today.AddDays(index), count))];
    }

    private sealed record Row(BankQuestion Asked, string Topic, QuestionRecord? Record);
}
