using System.ComponentModel;
using System.Diagnostics;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Lifecycle;

/// <summary>
/// Watches the editor's process, because an editor that is killed does not always close our input. A pid that is not there at the start
/// is not watched: the editor runs in another container, and its pids say nothing here.
/// </summary>
internal sealed class ParentWatch : IDisposable
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    private readonly ITimer timer;

    private ParentWatch(int processId, Func<int, bool> exists, Action gone, TimeProvider time) =>
        timer = time.CreateTimer(_ =>
        {
            if (!exists(processId))
                gone();
        }, null, Interval, Interval);

    /// <returns>Null where there is nothing to watch.</returns>
    public static ParentWatch? Start(long? processId, Func<int, bool> exists, Action gone, TimeProvider time, IProtocolLog log)
    {
        if (processId is not { } id)
            return null;
        if (id is > 0 and <= int.MaxValue && exists((int)id))
            return new ParentWatch((int)id, exists, gone, time);
        log.Info($"The editor's process {id} is not visible from here and is not watched");
        return null;
    }

    public static bool ProcessExists(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It is there, and somebody else's.
            return true;
        }
    }

    public void Dispose() => timer.Dispose();
}
