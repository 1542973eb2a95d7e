using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace FlaskPrep.Storage.Folders;

/// <summary>
/// Threads that leave the processor to whom a person waits for: requests, and the editor. Where they get next to nothing of it, because the machine is busy with
/// something else, others that give way to nobody take their place: what such a thread holds, all would wait for.
/// </summary>
internal static class QuietThreads
{
    /// <summary>The highest that there is: such a thread runs where no other wants to.</summary>
    private const int Niceness = 19;

    /// <summary>How often it is looked whether they get along.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Does something with each item, on as many threads as there are cores; returns when all is done, and throws what the first failure threw.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> act, CancellationToken cancel)
    {
        using var source = items.GetEnumerator();
        ExceptionDispatchInfo? failure = null;
        var areReplaced = false;
        // Their own, for a thread that has given way may not ask for its old share again.
        var threads = Start(() =>
        {
            GiveWay();
            Work(isQuiet: true);
        }, ThreadPriority.BelowNormal);
        while (!AreDone(threads, out var starved))
        {
            if (!starved || areReplaced)
                continue;
            Volatile.Write(ref areReplaced, true);
            threads.AddRange(Start(() => Work(isQuiet: false), ThreadPriority.Normal));
        }

        failure?.Throw();
        cancel.ThrowIfCancellationRequested();

        void Work(bool isQuiet)
        {
            try
            {
                while (failure is null && !cancel.IsCancellationRequested && !(isQuiet && Volatile.Read(ref areReplaced)) && Next(out var item))
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

    private static List<Thread> Start(ThreadStart work, ThreadPriority priority)
    {
        var threads = Enumerable.Range(1, Environment.ProcessorCount)
            .Select(number => new Thread(work) { IsBackground = true, Name = $"quiet {number}", Priority = priority }).ToList();
        threads.ForEach(thread => thread.Start());
        return threads;
    }

    /// <summary>Waits for a moment; <paramref name="starved"/> where the process got less than half of the processor meanwhile.</summary>
    private static bool AreDone(List<Thread> threads, out bool starved)
    {
        var (begun, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        foreach (var thread in threads)
        {
            var rest = Look - Stopwatch.GetElapsedTime(begun);
            if (!thread.Join(rest > TimeSpan.Zero ? rest : TimeSpan.Zero))
            {
                starved = Environment.CpuUsage.TotalTime - used < Stopwatch.GetElapsedTime(begun) * Environment.ProcessorCount / 2;
                return false;
            }
        }

        starved = false;
        return true;
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
