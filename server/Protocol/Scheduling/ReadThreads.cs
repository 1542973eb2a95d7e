using System.Collections.Concurrent;

namespace FlaskPrep.Protocol.Scheduling;

/// <summary>
/// Threads for reads, started as they are needed. Not the thread pool: it has as many threads as cores and adds one or two a second, so a
/// handful of slow reads there would hold up the reading loop and the writer, which live on it, and with them cancel and shutdown.
/// </summary>
internal sealed class ReadThreads(int maxThreads = ReadThreads.DefaultMax) : IDisposable
{
    public const int DefaultMax = 16;

    private readonly BlockingCollection<Action> queue = [];
    private int unfinished;
    private int started;

    /// <summary>Called by the writer only.</summary>
    /// <param name="work">Must not throw.</param>
    public void Run(Action work)
    {
        // Counted as long as it runs: a thread that took work a moment ago is not an idle one.
        if (Interlocked.Increment(ref unfinished) > started && started < maxThreads)
            Start();
        queue.Add(work);
    }

    /// <summary>No more work comes. Threads that are busy end by themselves, or with the process.</summary>
    public void Dispose() => queue.CompleteAdding();

    private void Start()
    {
        started++;
        new Thread(Loop) { IsBackground = true, Name = $"read {started}" }.Start();
    }

    private void Loop()
    {
        foreach (var work in queue.GetConsumingEnumerable())
        {
            work();
            Interlocked.Decrement(ref unfinished);
        }
    }
}
