using System.Diagnostics;
using FlaskPrep.Exercises.Interpreters;

namespace FlaskPrep.Exercises.Fences;

/// <summary>
/// Bubblewrap: no network, none of the person's files, a system that can only be read, an empty folder of 32 MB that is gone afterwards, no other process in
/// sight, and all ends with ours. Started by root, it runs as nobody: limits do not hold for root.
/// </summary>
internal sealed class Bubblewrap(string program, string? setPriv) : IFence
{
    private const int Nobody = 65534;
    private const int ScratchBytes = 32 * 1024 * 1024;
    private const string Scratch = "/tmp/w";

    /// <summary>A process that sees more than those few of the fence itself is not behind it.</summary>
    private const int LargestPid = 16;

    private static readonly string[] SystemFolders = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

    /// <summary>Null where it is not installed, and the reason.</summary>
    public static Bubblewrap? Find(out string? problem)
    {
        problem = null;
        if (!OperatingSystem.IsLinux())
            problem = "code is run in bubblewrap, which is there for Linux only";
        else if (Programs.Find("bwrap") is not { } program)
            problem = "bubblewrap is not installed (on Debian: apt-get install bubblewrap)";
        else if (!Environment.IsPrivilegedProcess)
            return new(program, null);
        else if (Programs.Find("setpriv") is { } setPriv)
            return new(program, setPriv);
        else
            problem = "root runs code as nobody, by setpriv of util-linux, which is not installed";
        return null;
    }

    public ProcessStartInfo Start(Interpreter python, IEnumerable<string> arguments)
    {
        List<string> line = setPriv is null ? [] : [setPriv, $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--no-new-privs"];
        line.AddRange(
        [
            program, "--unshare-user", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--disable-userns",
            "--uid", $"{Nobody}", "--gid", $"{Nobody}", "--hostname", "sandbox", "--ro-bind", "/usr", "/usr",
        ]);
        foreach (var folder in SystemFolders)
            line.AddRange(Shown(folder));
        // No /proc: there is nothing in it for an exercise, and through it processes look into each other. /dev can only be read, or /dev/shm would be endless memory.
        line.AddRange(["--dev", "/dev", "--remount-ro", "/dev", "--size", $"{ScratchBytes}", "--tmpfs", "/tmp", "--dir", Scratch]);
        foreach (var folder in python.Folders)
            line.AddRange(["--ro-bind", folder, folder]);
        line.AddRange(
        [
            "--chdir", Scratch, "--remount-ro", "/", "--clearenv", "--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", Scratch, "--setenv", "TMPDIR", Scratch,
            "--setenv", "LANG", "C.UTF-8", "--setenv", "PYTHONDONTWRITEBYTECODE", "1", "--setenv", "MALLOC_ARENA_MAX", "1", "--", python.Path,
        ]);
        line.AddRange(arguments);
        return new(line[0], line.Skip(1)) { WorkingDirectory = "/" };
    }

    public string? Doubt(Surroundings surroundings, Interpreter python)
    {
        var known = SystemFolders.Select(folder => folder[1..]).Concat(["usr", "dev", "tmp"]).Concat(python.Folders.Select(folder => folder.Split('/')[1]));
        if (surroundings.Root.Except(known).FirstOrDefault() is { } seen)
            return $"bubblewrap let /{seen} be seen";
        if (surroundings.Networks is not { } networks || networks.Except(["lo"]).Any())
            return "bubblewrap left the network open";
        if (surroundings.Writable.Count > 0)
            return $"bubblewrap let {surroundings.Writable[0]} be written";
        return surroundings.Pid > LargestPid || surroundings.Uid != Nobody ? "bubblewrap did not keep processes apart" : null;
    }

    /// <summary>Links on systems that have merged them into /usr, folders on the others.</summary>
    private static IEnumerable<string> Shown(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        return new DirectoryInfo(folder).LinkTarget is { } target ? ["--symlink", target, folder] : ["--ro-bind", folder, folder];
    }
}
