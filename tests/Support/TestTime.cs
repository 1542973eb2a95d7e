namespace FlaskPrep.Tests.Support;

/// <summary>A clock that is set by hand.</summary>
public sealed class TestTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>A day is the same day everywhere.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
