using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using FlaskPrep.Exercises.Fences;
using FlaskPrep.Exercises.Interpreters;

namespace FlaskPrep.Exercises.Runs;

/// <summary>One process of the witness, from its start to its end: no process outlives the <see cref="DisposeAsync"/>.</summary>
internal sealed class WitnessProcess : IAsyncDisposable
{
    /// <summary>A process that closed its output is ending; the fence takes its leave in some milliseconds.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly Process process;
    private readonly bool isFenced;
    private readonly Task<string> complaint;
    private readonly byte[] buffer = new byte[16 * 1024];
    private readonly MemoryStream pending = new();
    private int read;
    private bool hasEnded;

    private WitnessProcess(Process process, bool isFenced)
    {
        this.process = process;
        ProcessId = process.Id;
        this.isFenced = isFenced;
        complaint = ComplaintAsync(process.StandardError);
    }

    public int ProcessId { get; }

    /// <summary>True if it was ended because its processes held more memory than they may.</summary>
    public bool IsOverMemory { get; private set; }

    /// <summary>Null where the program cannot be started.</summary>
    public static async Task<WitnessProcess?> StartAsync(string driver, IFence fence, Interpreter python)
    {
        var start = fence.Start(python, ["-I", "-c", driver]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            return await Launcher.StartAsync(start).ConfigureAwait(false) is { } process ? new(process, fence is not Unfenced) : null;
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What it says when it stands, or null if it does not come to that.</summary>
    public async Task<Ready?> ReadyAsync(CancellationToken cancel) =>
        await LineAsync(Limits.Start, cancel).ConfigureAwait(false) is { } line ? Ready.Parse(line) : null;

    /// <summary>Asks which of these modules are not there, and has the others imported; null if it has ended.</summary>
    public async Task<IReadOnlyList<string>?> LacksAsync(IEnumerable<string> modules, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes($"?{string.Join(' ', modules)}\n"), cancel).ConfigureAwait(false);
            await process.StandardInput.BaseStream.FlushAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }

        return await LineAsync(Limits.Start, cancel).ConfigureAwait(false) is { } line ? JsonElement.Parse(line).Texts("lacks") : null;
    }

    /// <summary>The last line on its standard error; empty if it ended without one.</summary>
    public async Task<string> LastWordsAsync()
    {
        Kill();
        var said = await complaint.ConfigureAwait(false);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
    }

    /// <summary>Hands the job over and returns the lines that come of it; it ends by itself, or is ended.</summary>
    public async Task<IReadOnlyList<string>> PlayAsync(byte[] job, TimeSpan wall, CancellationToken cancel)
    {
        var begin = Stopwatch.GetTimestamp();
        var lines = new List<string>();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(job, cancel).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already; what it said is read all the same.
        }

        var watch = MemoryWatch.Begin(ProcessId, Limits.MostMemory, Kill);
        await using var _ = watch.ConfigureAwait(false);
        while (wall - Stopwatch.GetElapsedTime(begin) is { Ticks: > 0 } left && await LineAsync(left, cancel).ConfigureAwait(false) is { } line)
            lines.Add(line);
        IsOverMemory = watch.IsExceeded;
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        if (!hasEnded || !process.WaitForExit(Farewell))
            Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
        await complaint.ConfigureAwait(false);
        process.Dispose();
        await pending.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Null at its end, and when the time is over.</summary>
    private async Task<string?> LineAsync(TimeSpan patience, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            while (true)
            {
                var bytes = pending.GetBuffer().AsSpan(0, (int)pending.Length);
                if (bytes.IndexOf((byte)'\n') is >= 0 and var end)
                {
                    var line = Encoding.UTF8.GetString(bytes[..end]);
                    var rest = bytes[(end + 1)..].ToArray();
                    pending.SetLength(0);
                    pending.Write(rest);
                    return line;
                }

                var count = read < Limits.MostOutput ? await process.StandardOutput.BaseStream.ReadAsync(buffer, limit.Token).ConfigureAwait(false) : 0;
                if (count == 0)
                {
                    hasEnded = read < Limits.MostOutput;
                    return null;
                }

                read += count;
                pending.Write(buffer, 0, count);
            }
        }
        catch (OperationCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            return null;
        }
    }

    private void Kill()
    {
        try
        {
            // Behind the fence all ends with its outermost process.
            process.Kill(entireProcessTree: !isFenced);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    private static async Task<string> ComplaintAsync(StreamReader error)
    {
        const int Most = 4096;
        var said = new StringBuilder();
        var part = new char[1024];
        try
        {
            while (await error.ReadAsync(part).ConfigureAwait(false) is > 0 and var count)
                if (said.Length < Most)
                    said.Append(part, 0, count);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The process is gone.
        }

        return said.ToString();
    }
}
