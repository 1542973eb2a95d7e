using System.Globalization;

namespace FlaskPrep.Core.Scheduling;

/// <summary>
/// FSRS-6: when to ask again, as a fold over reviews. Default parameters, short-term steps off: whatever happens, the next time is another day. Its states
/// equal those of the package ts-fsrs; <c>tests/fsrs</c> compares them.
/// </summary>
/// <param name="retention">The probability with which a question is to be known when it is asked again, above 0 and below 1.</param>
/// <param name="fuzz">True to shift longer intervals by some days, so that what was learned on one day does not come back on one day.</param>
public sealed class Fsrs(double retention = Fsrs.UsualRetention, bool fuzz = false)
{
    public const double UsualRetention = 0.9;

    /// <summary>In days: a hundred years.</summary>
    private const int LongestInterval = 36500;

    private readonly double factor = FsrsFormulas.IntervalFactor(retention);

    /// <param name="card">Where the question stood, or null if this is its first review.</param>
    /// <param name="rating">How it went.</param>
    /// <param name="at">Not before the review before; a clock that was set back counts as the same day.</param>
    public Card Review(Card? card, Rating rating, DateTimeOffset at)
    {
        var days = card is { } known ? Math.Max(0, DaysBetween(known.LastReview, at)) : 0;
        var seed = fuzz ? Seed(card, at) : null;
        // What each rating would lead to: a better one never comes back sooner.
        var (again, hard, good, easy) = (After(Rating.Again), After(Rating.Hard), After(Rating.Good), After(Rating.Easy));
        var againDays = Math.Min(Interval(again, days, seed), Interval(hard, days, seed));
        var hardDays = Math.Max(Interval(hard, days, seed), againDays + 1);
        var goodDays = Math.Max(Interval(good, days, seed), hardDays + 1);
        var easyDays = Math.Max(Interval(easy, days, seed), goodDays + 1);
        var (memory, interval) = rating switch
        {
            Rating.Again => (again, againDays),
            Rating.Hard => (hard, hardDays),
            Rating.Good => (good, goodDays),
            _ => (easy, easyDays),
        };
        return new(memory, at, interval, (card?.Reviews ?? 0) + 1, (card?.Lapses ?? 0) + (card is not null && rating == Rating.Again ? 1 : 0));

        MemoryState After(Rating one) => card is { } before ? FsrsFormulas.Next(before.Memory, one, days) : FsrsFormulas.First(one);
    }

    /// <summary>From one day of UTC to another, as the packages count.</summary>
    internal static int DaysBetween(DateTimeOffset from, DateTimeOffset to) => (to.UtcDateTime.Date - from.UtcDateTime.Date).Days;

    private int Interval(MemoryState memory, int days, string? seed)
    {
        var interval = Math.Min(Math.Max(1, (int)Math.Floor((memory.Stability * factor) + 0.5)), LongestInterval);
        return seed is null ? interval : Fuzz.Apply(interval, days, LongestInterval, seed);
    }

    private static string Seed(Card? card, DateTimeOffset at)
    {
        var product = card is { Memory: var memory } ? memory.Difficulty * memory.Stability : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{at.ToUnixTimeMilliseconds()}_{(card?.Reviews ?? 0) + 1}_{product}");
    }
}
