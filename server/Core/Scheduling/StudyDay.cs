using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Scheduling;

/// <summary>The person's day, and the day of the interview: nothing falls due after the day before that.</summary>
/// <param name="Now">With the person's offset, which says what day it is.</param>
/// <param name="Interview">The day of the interview, or null where none is known.</param>
public sealed record StudyDay(DateTimeOffset Now, DateOnly? Interview = null)
{
    public static StudyDay Of(Settings settings, DateTimeOffset now) => new(now, settings.InterviewDate);

    public DateOnly Today => DayOf(Now);

    /// <summary>True if the day is over: then it is as if there were none.</summary>
    public bool IsPast => Interview < Today;

    /// <summary>The last day to practice: the one before the interview; null where none is ahead.</summary>
    public DateOnly? LastDay => Interview is { } day && !IsPast ? day.AddDays(-1) : null;

    /// <summary>Days until the interview, 0 on the day itself; null where none is ahead.</summary>
    public int? DaysLeft => Interview is { } day && !IsPast ? day.DayNumber - Today.DayNumber : null;

    /// <summary>True on the day before the interview.</summary>
    public bool IsEve => DaysLeft == 1;

    /// <summary>What is the matter with the date, in one line; null if nothing is.</summary>
    public string? Problem => IsPast
        ? $"setting interviewDate: {Interview:yyyy-MM-dd} is in the past, so it does not count; set the next one, or take it out"
        : null;

    /// <summary>The person's day of a moment.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Now.Offset).DateTime);

    /// <summary>The day on which a question is to be asked again. Null if it was asked on the last day already and would come back after the interview.</summary>
    public DateOnly? DueOn(Card card)
    {
        var due = DayOf(card.Due);
        if (LastDay is not { } last || due <= last)
            return due;
        return DayOf(card.LastReview) < last ? last : null;
    }

    public bool IsDue(Card card) => DueOn(card) <= Today;
}
