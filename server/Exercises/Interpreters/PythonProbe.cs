using System.ComponentModel;
using System.Diagnostics;

namespace FlaskPrep.Exercises.Interpreters;

/// <summary>
/// Asks the Python on the PATH for its version and its Flask's. Never a Python of the notes folder: that is the folder's code. It runs isolated (<c>-I</c>),
/// so that no module of the current folder is imported, and reads the installed packages' names without importing them.
/// </summary>
public static class PythonProbe
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    internal static readonly string[] Names = OperatingSystem.IsWindows() ? ["python.exe", "py.exe"] : ["python3", "python"];

    private const string Script = """
        import sys
        from importlib import metadata
        print("%d.%d.%d" % sys.version_info[:3])
        try:
            print(metadata.version("flask"))
        except metadata.PackageNotFoundError:
            print("")
        print(sys.executable)
        """;

    /// <summary>The first that answers, or null.</summary>
    /// <param name="path">The folders to look in, as the variable PATH has them.</param>
    /// <param name="cancel">Gives it up.</param>
    public static async Task<PythonInfo?> FindAsync(string? path, CancellationToken cancel)
    {
        foreach (var folder in (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        foreach (var name in Names)
        {
            var candidate = Path.Combine(folder, name);
            // A relative entry of PATH would be a program of the folder we happen to be in.
            if (Path.IsPathFullyQualified(candidate) && File.Exists(candidate) && await AskAsync(candidate, cancel).ConfigureAwait(false) is { Info: var found })
                return found;
        }

        return null;
    }

    /// <summary>What it says of itself, and the program that it is; null if it does not answer.</summary>
    internal static async Task<(PythonInfo Info, string Program)?> AskAsync(string python, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(python, ["-I", "-c", Script]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(LongestWait);
            try
            {
                process.StandardInput.Close();
                var output = await process.StandardOutput.ReadToEndAsync(limit.Token).ConfigureAwait(false);
                await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
                var lines = output.ReplaceLineEndings("\n").Split('\n');
                return process.ExitCode == 0 && lines is [{ Length: > 0 } version, var flask, var program, ..]
                    ? (new PythonInfo(python, version, flask.Length > 0 ? flask : null), program) : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancel.ThrowIfCancellationRequested();
                return null;
            }
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }
}
