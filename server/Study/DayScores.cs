using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Overviews;

namespace FlaskPrep.Study;

/// <summary>Sums up outcomes by the person's day.</summary>
internal sealed class DayScores(TimeZoneInfo zone)
{
    private readonly SortedDictionary<DateOnly, (double Sum, int Count)> days = [];

    public IReadOnlyList<ScoreDay> All => [.. days.Select(day => new ScoreDay(day.Key, day.Value.Sum / day.Value.Count, day.Value.Count))];

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>A question passed over counts 0.</summary>
    public void Add(Outcome outcome)
    {
        var day = DayOf(outcome.At);
        var (sum, count) = days.GetValueOrDefault(day);
        days[day] = (sum + (outcome.Score ?? 0), count + 1);
    }

    /// <summary>Takes a day out, and says when it begins and ends.</summary>
    public (DateTimeOffset Since, DateTimeOffset Before) Forget(DateOnly day)
    {
        days.Remove(day);
        return (StartOf(day), StartOf(day.AddDays(1)));
    }

    private DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // In some places the clock skips midnight once a year.
        while (zone.IsInvalidTime(midnight))
            midnight = midnight.AddMinutes(15);
        return new(midnight, zone.GetUtcOffset(midnight));
    }
}
