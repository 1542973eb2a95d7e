namespace FlaskPrep.Tests.Protocol;

/// <summary>A clock that goes on only when it is told to.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> timers = [];
    private long ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), GetTimestamp() + dueTime.Ticks, period);
        lock (timers)
            timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var now = Interlocked.Add(ref ticks, by.Ticks);
        ManualTimer[] all;
        lock (timers)
            all = [.. timers];
        foreach (var timer in all)
            timer.RunUntil(now);
    }
}
