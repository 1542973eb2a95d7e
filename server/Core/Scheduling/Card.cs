namespace FlaskPrep.Core.Scheduling;

/// <summary>Where one question stands in the schedule after its last review.</summary>
/// <param name="Memory">What is known of its memory.</param>
/// <param name="LastReview">When that was.</param>
/// <param name="Days">Whole days from then until it is to be asked again.</param>
/// <param name="Reviews">How many there were.</param>
/// <param name="Lapses">How often it was known before and then was not.</param>
public readonly record struct Card(MemoryState Memory, DateTimeOffset LastReview, int Days, int Reviews, int Lapses)
{
    public DateTimeOffset Due => LastReview.AddDays(Days);

    /// <summary>The probability that it is remembered now, 0 to 1.</summary>
    public double Retrievability(DateTimeOffset now) =>
        FsrsFormulas.Retrievability(Memory.Stability, Math.Max(0, Fsrs.DaysBetween(LastReview, now)));
}
