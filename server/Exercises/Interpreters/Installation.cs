namespace FlaskPrep.Exercises.Interpreters;

/// <summary>Finds what a Python needs to see of the disk.</summary>
internal static class Installation
{
    private const string EnvironmentFile = "pyvenv.cfg";

    /// <summary>The program to start and the folders that it lives in; those of the system, which everybody sees, are left out.</summary>
    public static (string Program, IReadOnlyList<string> Folders) Of(string path)
    {
        var real = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var folders = new List<string>();
        var environment = Above(path);
        if (environment is null || !File.Exists(Path.Combine(environment, EnvironmentFile)))
        {
            // Not a virtual environment, so any link leads to the same Python.
            Add(folders, Above(real));
            return (real, folders);
        }

        Add(folders, environment);
        Add(folders, Above(real));
        foreach (var line in File.ReadLines(Path.Combine(environment, EnvironmentFile)))
            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is ["home", var home] && Path.IsPathFullyQualified(home))
                Add(folders, Above(Path.Combine(home, "python3")));
        return (path, folders);
    }

    /// <summary>The folder above the one that holds a program: <c>/opt/py</c> of <c>/opt/py/bin/python3</c>.</summary>
    private static string? Above(string program) => Path.GetDirectoryName(Path.GetDirectoryName(program));

    private static void Add(List<string> folders, string? folder)
    {
        // The root of the disk would be everything.
        if (folder is { Length: > 1 } && folder != "/usr" && !folder.StartsWith("/usr/", StringComparison.Ordinal) && !folders.Contains(folder))
            folders.Add(folder);
    }
}
