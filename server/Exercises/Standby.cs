using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises;

/// <summary>
/// Keeps a Python that has imported Flask ready behind its fence for code that is about to come, so that the verdict does not wait for its start. No code of
/// anybody has run in it, and each is used once. One that nobody uses is ended after a while.
/// </summary>
/// <param name="time">Says when that is.</param>
public sealed class Standby(TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly IReadOnlyDictionary<string, string> NoPackages = new Dictionary<string, string>();

    private readonly Lock gate = new();
    private InterpreterWishes? wishes;
    private Task<Workbench>? bench;
    private ITimer? timer;
    private bool isClosed;

    /// <summary>True while one is, or is being made.</summary>
    internal bool IsReady
    {
        get
        {
            lock (gate)
                return bench is not null;
        }
    }

    /// <summary>Makes one ready, unless it stands there already.</summary>
    /// <param name="wanted">Where to look for a Python.</param>
    /// <param name="packages">Modules that the code will need beside Flask, where they are known by now, and what to install for each.</param>
    public void Prepare(InterpreterWishes wanted, IReadOnlyDictionary<string, string>? packages = null)
    {
        Task<Workbench>? other;
        lock (gate)
        {
            if (isClosed || (bench is not null && wishes == wanted))
                return;
            other = Leave();
            wishes = wanted;
            bench = Workbench.OpenAsync(Driver.Witness, wanted, packages ?? NoPackages, withoutFence: false, CancellationToken.None);
            timer = time.CreateTimer(_ => GiveUp(), null, Patience, Timeout.InfiniteTimeSpan);
        }

        _ = CloseAsync(other);
    }

    /// <summary>The one that is ready, or one that is started now.</summary>
    internal async Task<Workbench> TakeAsync(InterpreterWishes wanted, IReadOnlyDictionary<string, string> packages, CancellationToken cancel)
    {
        Task<Workbench>? prepared;
        bool isMeant;
        lock (gate)
        {
            isMeant = wishes == wanted;
            prepared = Leave();
        }

        var isTaken = false;
        try
        {
            if (prepared is not null && isMeant)
            {
                await ((Task)prepared).WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                cancel.ThrowIfCancellationRequested();
                // Asked even where nothing is needed: it may have ended meanwhile.
                isTaken = prepared is { IsCompletedSuccessfully: true, Result.Witness: { } witness } && await witness.LacksAsync(packages.Keys, cancel).ConfigureAwait(false) is [];
                if (isTaken)
                    return await prepared.ConfigureAwait(false);
            }
        }
        finally
        {
            if (!isTaken)
                _ = CloseAsync(prepared);
        }

        return await Workbench.OpenAsync(Driver.Witness, wanted, packages, withoutFence: false, cancel).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        Task<Workbench>? last;
        lock (gate)
        {
            isClosed = true;
            last = Leave();
        }

        await CloseAsync(last).ConfigureAwait(false);
    }

    private void GiveUp()
    {
        Task<Workbench>? unused;
        lock (gate)
            unused = Leave();
        _ = CloseAsync(unused);
    }

    private Task<Workbench>? Leave()
    {
        var left = bench;
        bench = null;
        timer?.Dispose();
        timer = null;
        return left;
    }

    private static async Task CloseAsync(Task<Workbench>? bench)
    {
        if (bench is null)
            return;
        await ((Task)bench).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (bench.IsCompletedSuccessfully)
            await (await bench.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
    }
}
