namespace FlaskPrep.Tests.Protocol;

internal sealed class ManualTimer(Action callback, long due, TimeSpan period) : ITimer
{
    private bool isDisposed;

    public void RunUntil(long now)
    {
        while (!isDisposed && due <= now)
        {
            due += Math.Max(period.Ticks, 1);
            callback();
            if (period <= TimeSpan.Zero)
                return;
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan newPeriod) => false;

    public void Dispose() => isDisposed = true;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
