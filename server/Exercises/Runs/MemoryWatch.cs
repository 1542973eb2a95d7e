using System.Globalization;

namespace FlaskPrep.Exercises.Runs;

/// <summary>
/// Ends a run whose processes hold more memory together than <see cref="Limits.MostMemory"/>: the kernel limits each of them by itself only. Their own memory
/// is counted, not that of files; what two share after a fork is counted for both.
/// </summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    /// <summary>Most runs are over by then and are never looked at.</summary>
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Own = ["RssAnon:", "RssShmem:", "VmSwap:"];

    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;

    private MemoryWatch(int process, long most, Action end) => watching = OperatingSystem.IsLinux() ? WatchAsync(process, most, end) : Task.CompletedTask;

    /// <summary>True once there was too much.</summary>
    public bool IsExceeded { get; private set; }

    /// <param name="process">The outermost one.</param>
    /// <param name="most">In bytes.</param>
    /// <param name="end">Ends them all.</param>
    public static MemoryWatch Begin(int process, long most, Action end) => new(process, most, end);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task WatchAsync(int process, long most, Action end)
    {
        await Task.Delay(First, stop.Token).ConfigureAwait(false);
        while (Held(process) <= most)
            await Task.Delay(Pace, stop.Token).ConfigureAwait(false);
        IsExceeded = true;
        end();
    }

    /// <summary>By a process and all that descend from it, in bytes. One that has ended meanwhile holds none.</summary>
    internal static long Held(int process)
    {
        var folder = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}";
        // Whatever loses its parent in a sandbox becomes a child of the sandbox's first process, so none is missed.
        return (Seen(() => File.ReadAllLines($"{folder}/status")).Sum(Kilobytes) * 1024)
            + Seen(() => Directory.GetDirectories($"{folder}/task")).SelectMany(Children).Sum(Held);
    }

    private static IEnumerable<int> Children(string thread) =>
        Seen(() => File.ReadAllText($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(child => int.Parse(child, CultureInfo.InvariantCulture));

    private static string[] Seen(Func<string[]> look)
    {
        try
        {
            return look();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A process or a thread that is gone by now.
            return [];
        }
    }

    // RssAnon:     1234 kB
    private static long Kilobytes(string line) =>
        Own.Any(name => line.StartsWith(name, StringComparison.Ordinal)) ? long.Parse(line.AsSpan(line.IndexOf(':') + 1).TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) : 0;
}
