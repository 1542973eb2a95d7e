using System.Collections.Concurrent;
using System.Diagnostics;

namespace FlaskPrep.Exercises.Runs;

/// <summary>
/// Starts processes on one thread that lives as long as we do. What is told to die with its parent dies with the thread that started it, and a thread of the
/// pool may be given up while a Python that it started still waits for code.
/// </summary>
internal static class Launcher
{
    private static readonly Lazy<BlockingCollection<Action>> Orders = new(Begin);

    /// <summary>As <see cref="Process.Start(ProcessStartInfo)"/>, exceptions included.</summary>
    public static Task<Process?> StartAsync(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Orders.Value.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(start));
            }
            catch (Exception e)
            {
                started.SetException(e);
            }
        });
        return started.Task;
    }

    private static BlockingCollection<Action> Begin()
    {
        var orders = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var order in orders.GetConsumingEnumerable())
                order();
        }) { IsBackground = true, Name = "launcher" }.Start();
        return orders;
    }
}
