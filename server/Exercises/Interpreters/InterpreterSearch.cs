namespace FlaskPrep.Exercises.Interpreters;

/// <summary>Names the Pythons that may be used, in order, each once. None is started for it, but a script that stands for one is asked for which.</summary>
public static class InterpreterSearch
{
    public static async IAsyncEnumerable<Interpreter> OfAsync(InterpreterWishes wishes, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var seen = new HashSet<string>();
        foreach (var (path, origin) in Paths(wishes))
            if (await PlaceAsync(path, cancel).ConfigureAwait(false) is var (program, folders) && seen.Add(program))
                yield return new(program, folders, origin);
    }

    private static IEnumerable<(string Path, string Origin)> Paths(InterpreterWishes wishes)
    {
        if (wishes.Named is { Length: > 0 } named)
        {
            yield return (named, "that you named");
            yield break;
        }

        if (wishes.Setting is { Length: > 0 } setting)
            yield return (setting, "of the setting python");
        if (wishes.VirtualEnvironment is { Length: > 0 } active)
            yield return (InEnvironment(active), "of VIRTUAL_ENV");
        if (wishes.TrustedFolder is { } folder)
            yield return (InEnvironment(Path.Combine(folder, ".venv")), "of this folder's .venv");
        foreach (var place in (wishes.SearchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        foreach (var name in PythonProbe.Names)
            // A relative entry of PATH would be a program of the folder we happen to be in.
            if (Path.IsPathFullyQualified(place))
                yield return (Path.Combine(place, name), "on the PATH");
    }

    private static string InEnvironment(string folder) => OperatingSystem.IsWindows() ? Path.Combine(folder, "Scripts", "python.exe") : Path.Combine(folder, "bin", "python3");

    private static async Task<(string Program, IReadOnlyList<string> Folders)?> PlaceAsync(string path, CancellationToken cancel)
    {
        if (!Path.IsPathFullyQualified(path) || !File.Exists(path) || !IsReachable(path))
            return null;
        if (!IsScript(path))
            return Installation.Of(path);
        // What pyenv and its like put on the PATH.
        return await PythonProbe.AskAsync(path, cancel).ConfigureAwait(false) is { Program: { } program } && File.Exists(program) ? Installation.Of(program) : null;
    }

    /// <summary>As root the code runs as nobody, who cannot enter everybody's home.</summary>
    private static bool IsReachable(string path)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return true;
        for (var folder = Path.GetDirectoryName(path); folder is { Length: > 1 }; folder = Path.GetDirectoryName(folder))
            if (!File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute))
                return false;
        return true;
    }

    private static bool IsScript(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return file.ReadByte() == '#' && file.ReadByte() == '!';
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
