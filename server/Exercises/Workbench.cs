using FlaskPrep.Exercises.Fences;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises;

/// <summary>
/// A Python with Flask that stands ready behind a fence which was tried, or the reason why there is none. The first Python is taken that has what is needed.
/// </summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly string? scratch;

    private Workbench(WitnessProcess? witness, string problem, string python, string flask, string? scratch)
    {
        Witness = witness;
        Problem = problem;
        Python = python;
        Flask = flask;
        this.scratch = scratch;
    }

    /// <summary>Waits for its job; null where nothing can be run here.</summary>
    public WitnessProcess? Witness { get; }

    /// <summary>Why not, and what to do.</summary>
    public string Problem { get; }

    /// <summary>True if a sandbox is all that is missing.</summary>
    public bool IsFenceMissing { get; private init; }

    /// <summary>Its program and version.</summary>
    public string Python { get; }

    public string Flask { get; }

    /// <summary>What was started; null where nothing was.</summary>
    public Interpreter? Interpreter { get; private init; }

    /// <param name="driver">What the Python runs.</param>
    /// <param name="wishes">Where to look for a Python.</param>
    /// <param name="packages">Modules that must be there beside Flask, and what to install for each.</param>
    /// <param name="withoutFence">True to go without one where none works.</param>
    /// <param name="cancel">Gives it up.</param>
    public static async Task<Workbench> OpenAsync(string driver, InterpreterWishes wishes, IReadOnlyDictionary<string, string> packages, bool withoutFence, CancellationToken cancel)
    {
        if (withoutFence)
            return await OpenUnfencedAsync(driver, wishes, packages, cancel).ConfigureAwait(false);
        if (Bubblewrap.Find(out var noFence) is not { } fence)
            return Closed($"there is no sandbox: {noFence}", isFenceMissing: true);
        string? problem = null;
        var isFenceMissing = false;
        await foreach (var python in InterpreterSearch.OfAsync(wishes, cancel).ConfigureAwait(false))
        {
            var (bench, why, isFence) = await TryAsync(driver, fence, python, packages, null, cancel).ConfigureAwait(false);
            if (bench is not null)
                return bench;
            (problem, isFenceMissing) = problem is null || (isFenceMissing && !isFence) ? (why, isFence) : (problem, isFenceMissing);
        }

        return Closed(problem ?? NoPython(wishes), isFenceMissing);
    }

    private static async Task<Workbench> OpenUnfencedAsync(string driver, InterpreterWishes wishes, IReadOnlyDictionary<string, string> packages, CancellationToken cancel)
    {
        string? problem = null;
        await foreach (var python in InterpreterSearch.OfAsync(wishes, cancel).ConfigureAwait(false))
        {
            var scratch = Directory.CreateTempSubdirectory("flaskprep-").FullName;
            var (bench, why, _) = await TryAsync(driver, new Unfenced(scratch), python, packages, scratch, cancel).ConfigureAwait(false);
            if (bench is not null)
                return bench;
            Directory.Delete(scratch, recursive: true);
            problem ??= why;
        }

        return Closed(problem ?? NoPython(wishes), isFenceMissing: false);
    }

    private static string NoPython(InterpreterWishes wishes) =>
        wishes.Named is { } named && File.Exists(named) ? $"{named} cannot be used: root runs code as nobody, who may not enter its folder"
        : wishes.Named is { } missing ? $"there is no Python at {missing}" : "there is no Python that can be used (on Debian: apt-get install python3-flask)";

    private static Workbench Closed(string problem, bool isFenceMissing) => new(null, problem, "", "", null) { IsFenceMissing = isFenceMissing };

    public async ValueTask DisposeAsync()
    {
        if (Witness is not null)
            await Witness.DisposeAsync().ConfigureAwait(false);
        if (scratch is not null)
            Directory.Delete(scratch, recursive: true);
    }

    /// <summary>The bench, or why not, and whether that is because of the fence.</summary>
    private static async Task<(Workbench? Bench, string Problem, bool IsFence)> TryAsync(
        string driver, IFence fence, Interpreter python, IReadOnlyDictionary<string, string> packages, string? scratch, CancellationToken cancel)
    {
        var witness = await WitnessProcess.StartAsync(driver, fence, python).ConfigureAwait(false);
        if (witness is null)
            return (null, $"{python.Path} cannot be started", false);
        var isTaken = false;
        try
        {
            if (await witness.ReadyAsync(cancel).ConfigureAwait(false) is not { } ready)
                return (null, $"the sandbox does not work here: {await witness.LastWordsAsync().ConfigureAwait(false)}", true);
            if (fence.Doubt(ready.Surroundings, python) is { } doubt)
                return (null, $"the sandbox does not work here: {doubt}", true);
            var name = $"{python.Path} (Python {ready.Python})";
            string Elsewhere(string module) => UserSite.Hint(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ready.Python, module);
            if (ready.Flask is not { } flask)
                return (null, $"Flask is not installed for {name}, {python.Origin}{Elsewhere("flask")}: install it there (pip install flask, on Debian apt-get install python3-flask), or name another Python with --python", false);
            if (!ready.CanFork)
                return (null, "code is run on Linux and macOS only", false);
            if (packages.Count > 0 && await witness.LacksAsync(packages.Keys, cancel).ConfigureAwait(false) is not [] and var lacks)
                return (null, lacks is null ? $"{python.Path} ended" : $"{packages[lacks[0]]} is not installed for {name}, {python.Origin}{Elsewhere(lacks[0])}: install it there, or name another Python with --python", false);
            isTaken = true;
            return (new(witness, "", name, flask, scratch) { Interpreter = python }, "", false);
        }
        finally
        {
            if (!isTaken)
                await witness.DisposeAsync().ConfigureAwait(false);
        }
    }
}
