using FlaskPrep.Core.Scheduling;

namespace FlaskPrep.Tests.Core.Scheduling;

public sealed class StudyDayTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void Nothing_falls_due_after_the_day_before()
    {
        var day = new StudyDay(Now, new(2026, 12, 1));
        var last = new DateOnly(2026, 11, 30);
        for (var days = 1; days < 400; days++)
            Assert.True(day.DueOn(CardOf(Now, days)) <= last);
        Assert.Equal(new DateOnly(2026, 11, 25), day.DueOn(CardOf(Now, 3)));
        Assert.Equal(last, day.DueOn(CardOf(Now, 90)));
    }

    [Fact]
    public void What_was_asked_on_the_last_day_does_not_come_back_on_it()
    {
        var eve = new StudyDay(Now, new(2026, 11, 23));
        Assert.True(eve.IsEve);
        Assert.Null(eve.DueOn(CardOf(Now, 4)));
        Assert.True(eve.IsDue(CardOf(Now.AddDays(-1), 4)));
    }

    [Fact]
    public void A_date_in_the_past_does_not_count_and_is_named()
    {
        var day = new StudyDay(Now, new(2026, 11, 21));
        Assert.Equal((true, null, null), (day.IsPast, day.LastDay, day.DaysLeft));
        Assert.Equal(new DateOnly(2027, 2, 20), day.DueOn(CardOf(Now, 90)));
        Assert.Equal("setting interviewDate: 2026-11-21 is in the past, so it does not count; set the next one, or take it out", day.Problem);
        Assert.Null(new StudyDay(Now, new(2026, 11, 22)).Problem);
    }

    [Fact]
    public void A_day_is_the_persons_day()
    {
        // 23:30 of UTC is 01:30 of the next day here.
        var asked = new DateTimeOffset(2026, 11, 20, 23, 30, 0, TimeSpan.Zero);
        Assert.Equal(new DateOnly(2026, 11, 22), new StudyDay(Now).DueOn(CardOf(asked, 1)));
        // What was asked late in the evening is due the next morning.
        Assert.True(new StudyDay(Now).IsDue(CardOf(Now.AddDays(-1).AddHours(14), 1)));
    }

    private static Card CardOf(DateTimeOffset at, int days) => new(new(days, 5), at, days, 1, 0);
}
