using FlaskPrep.Exercises.Fences;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Exercises.Runs;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Exercises;

/// <summary>A fence is trusted only when what stands behind it sees nothing; and a folder's Python only where the folder is trusted.</summary>
public sealed class FenceTests
{
    private static readonly Interpreter Python = new("/opt/py/bin/python3", ["/opt/py"], "on the PATH");

    private static readonly Bubblewrap Fence = new("/usr/bin/bwrap", null);

    [Theory]
    [InlineData(65534, 2, "usr lib bin dev tmp opt", "", "lo", null)]
    [InlineData(65534, 2, "usr lib bin dev tmp home", "", "lo", "/home")]
    [InlineData(65534, 2, "usr lib bin dev tmp", "", "lo eth0", "network")]
    [InlineData(65534, 2, "usr lib bin dev tmp", "", null, "network")]
    [InlineData(65534, 2, "usr lib bin dev tmp", "/usr", "lo", "/usr")]
    [InlineData(65534, 31337, "usr lib bin dev tmp", "", "lo", "processes")]
    [InlineData(0, 2, "usr lib bin dev tmp", "", "lo", "processes")]
    public void Each_leak_is_a_doubt(int uid, int pid, string root, string writable, string? networks, string? doubt)
    {
        string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var said = Fence.Doubt(new(uid, pid, Words(root), Words(writable), networks is null ? null : Words(networks)), Python);
        if (doubt is null)
            Assert.Null(said);
        else
            Assert.Contains(doubt, said);
    }

    [Fact]
    public void Lines_without_the_nonce_are_nobodys()
    {
        var seen = Observations.Of(
            ["""{"pass":true}""", "nonsense", "[]", """{"nonce":"x","event":"load","load":"ok"}""", """{"nonce":"n","event":"load","load":"exit"}""", """{"nonce":"n","event":"load","load":"ok"}""", """{"nonce":"n","event":"step","step":1,"status":200}"""], "n");
        Assert.Equal("exit", seen.Load!.Kind);
        Assert.Empty(seen.Steps);
        Assert.False(seen.IsWhole);
    }

    [Fact]
    public async Task The_python_of_a_folder_counts_where_the_folder_is_trusted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links and folders are those of Linux and macOS");
        using var folder = new TestFolder();
        folder.With(".venv/pyvenv.cfg", "home = /opt/base/bin\n").With("active/pyvenv.cfg", "home = /usr/bin\n");
        foreach (var name in (string[])[".venv", "active"])
        {
            Directory.CreateDirectory(folder.PathOf($"{name}/bin"));
            File.CreateSymbolicLink(folder.PathOf($"{name}/bin/python3"), "/bin/sh");
        }

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_101_101);
        Assert.Equal([folder.PathOf("active")], (await FindAsync(new(null, null, folder.PathOf("active"), null, null))).Single().Folders);
        Assert.Equal([folder.PathOf("active/bin/python3"), folder.PathOf(".venv/bin/python3")], (await FindAsync(new(null, null, folder.PathOf("active"), folder.Path, null))).Select(python => python.Path));
        Assert.Equal([folder.PathOf(".venv"), "/opt/base"], (await FindAsync(new(null, null, null, folder.Path, null))).Single().Folders);
        Assert.Empty(await FindAsync(new(null, null, null, null, ".venv/bin")));
    }

    [Fact]
    public void What_pip_put_into_the_home_is_named_where_it_is_missed()
    {
        using var home = new TestFolder();
        home.With(".local/lib/python3.11/site-packages/flask/__init__.py", "").With(".local/lib/python3.11/site-packages/one.py", "");
        Assert.Contains("pip install --user", UserSite.Hint(home.Path, "3.11.2", "flask"));
        Assert.Contains("pip install --user", UserSite.Hint(home.Path, "3.11.2", "one"));
        Assert.Empty(UserSite.Hint(home.Path, "3.12.1", "flask"));
        Assert.Empty(UserSite.Hint(home.Path, "3.11.2", "flask_login"));
        Assert.Empty(UserSite.Hint("", "3.11.2", "flask"));
    }

    private static async Task<List<Interpreter>> FindAsync(InterpreterWishes wishes)
    {
        var found = new List<Interpreter>();
        await foreach (var python in InterpreterSearch.OfAsync(wishes, TestContext.Current.CancellationToken))
            found.Add(python);
        return found;
    }
}
