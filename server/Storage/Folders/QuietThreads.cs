using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace FlaskPrep.Storage.Folders;

/// <summary>Threads that leave the processor to whom a person waits for: requests, and the editor.</summary>
internal static class QuietThreads
{
    /// <summary>A tenth of the share of others, where those want the processor too.</summary>
    private const int Niceness = 10;

    /// <summary>Does something with each item, on as many threads as there are cores; returns when all is done, and throws what the first failure threw.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> act, CancellationToken cancel)
    {
        using var source = items.GetEnumerator();
        ExceptionDispatchInfo? failure = null;
        // Their own, for a thread that has given way may not ask for its old share again.
        var threads = new Thread[Environment.ProcessorCount];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new(Work) { IsBackground = true, Name = $"quiet {i + 1}", Priority = ThreadPriority.BelowNormal };
            threads[i].Start();
        }

        foreach (var thread in threads)
            thread.Join();
        failure?.Throw();
        cancel.ThrowIfCancellationRequested();

        void Work()
        {
            try
            {
                GiveWay();
                while (failure is null && !cancel.IsCancellationRequested && Next(out var item))
                    act(item);
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(e), null);
            }
        }

        bool Next(out T item)
        {
            lock (source)
            {
                var isThere = source.MoveNext();
                item = isThere ? source.Current : default!;
                return isThere;
            }
        }
    }

    /// <summary>Linux heeds no other priority of a thread. Where it cannot be asked for, the work is done all the same.</summary>
    private static void GiveWay()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = SetPriority(0, 0, Niceness);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
        }
    }

    /// <param name="which">0: a thread.</param>
    /// <param name="who">0: this one.</param>
    /// <param name="niceness">The higher the smaller its share.</param>
    [DllImport("libc", EntryPoint = "setpriority")]
    private static extern int SetPriority(int which, int who, int niceness);
}
