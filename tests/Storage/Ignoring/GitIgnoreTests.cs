using System.Diagnostics;
using FlaskPrep.Storage.Folders.Ignoring;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage.Ignoring;

/// <summary>A <c>.gitignore</c> means to us what it means to git.</summary>
public sealed class GitIgnoreTests : IDisposable
{
    private static readonly string[] Names = ["a", "b", "ab", "a.md", "b.md", "ab.md", "aab", "a b", "[a]", "#a", "!a", "a-b", "Ab", "a1", "*", "a]"];
    private static readonly string[] Parts =
        ["a", "b", "ab", "a.md", "*", "?", "**", "/", "/", "[ab]", "[!a]", "[^b]", "[a-c]", "[[:alpha:]]", "[[:digit:]b]", "[]a]", "[", "\\", "!", "#", " ", ".md", "*.md", "-", "]", "**/", "/**", "[a-", "\\*", "[\\]]", "[[:x:]]"];

    private readonly TestFolder folder = new();

    [Theory]
    [InlineData("a.md", "a.md|x/a.md", "b.md")]
    [InlineData("/a.md", "a.md", "x/a.md")]
    [InlineData("x/", "x/a.md|y/x/b.md", "y/x.md")]
    [InlineData("x/*.md", "x/a.md", "x/y/a.md|y/x/a.md")]
    [InlineData("x/**/a.md", "x/a.md|x/y/z/a.md", "y/a.md")]
    [InlineData("**/drafts", "drafts/a.md|x/drafts/a.md", "drafts.md")]
    [InlineData("*.md\n!keep.md", "a.md|x/a.md", "keep.md|x/keep.md")]
    [InlineData("x/\n!x/keep.md", "x/keep.md", "keep.md")]
    [InlineData("x/*\n!x/keep.md", "x/a.md", "x/keep.md")]
    [InlineData("# a.md\n\n   \n\\#b.md\r\nc.md   \r\n", "#b.md|c.md", "a.md")]
    public void A_file_is_passed_by_as_git_does(string rules, string ignored, string kept)
    {
        folder.With(".gitignore", rules);
        var files = new IgnoredFiles(folder.Path, []);
        Assert.All(ignored.Split('|'), path => Assert.True(Holds(files, path), path));
        Assert.All(kept.Split('|'), path => Assert.False(Holds(files, path), path));
    }

    [Fact]
    public void Folders_have_their_own_and_the_nearest_counts_and_those_above_count_up_to_the_repository()
    {
        folder.With(".gitignore", "outer.md").With("repo/.git/HEAD").With("repo/.gitignore", "*.md\n!b.md").With("repo/notes/sub/.gitignore", "!a.md\n/b.md");
        var files = new IgnoredFiles(folder.PathOf("repo/notes"), []);
        Assert.Equal([true, false, false, true, true],
            new[] { "a.md", "b.md", "sub/a.md", "sub/b.md", "outer.md" }.Select(path => Holds(files, path)));
    }

    [Theory]
    [InlineData("**/drafts", "drafts/a.md|x/drafts/a.md")]
    [InlineData("drafts", "drafts/a.md")]
    [InlineData("**/*.{draft,old}.md", "a.draft.md|x/b.old.md")]
    [InlineData("{x,y/z}/**", "x/a.md|y/z/a.md")]
    public void What_the_editor_excludes_is_passed_by(string glob, string ignored)
    {
        var files = new IgnoredFiles(folder.Path, [glob]);
        Assert.All(ignored.Split('|'), path => Assert.True(Holds(files, path), path));
        Assert.False(Holds(files, "y/a.md"));
        Assert.False(Holds(files, "note.md"));
    }

    /// <summary>A pattern that makes a matcher that tries all ways take as long as the universe.</summary>
    [Fact]
    public void No_pattern_takes_long() =>
        Assert.False(GlobPattern.Parse(string.Concat(Enumerable.Repeat("**/*a", 60)) + "b").Matches(new string('a', 4000)));

    [Fact]
    public void Random_rules_mean_what_git_says_they_mean()
    {
        Assert.SkipUnless(Git(folder.Path, "", "init", "-q") is not null, "git is not installed");
        var random = new Random(11);
        var folders = new[] { "", "a/", "b/", "a/b/", "ab/", "a/a/", "a/b/a/", "aab/" };
        string[] paths = [.. folders.SelectMany(parent => Names.Where(name => !folders.Contains(parent + name + "/")).Select(name => parent + name))];
        foreach (var path in paths)
            folder.With(path);
        var ignored = 0;
        for (var round = 0; round < 250; round++)
        {
            folder.With(".gitignore", Rules(random)).With("a/.gitignore", random.Next(3) == 0 ? Rules(random) : "");
            var expected = Git(folder.Path, string.Join('\0', paths), "check-ignore", "--no-index", "--stdin", "-z")!.Split('\0', StringSplitOptions.RemoveEmptyEntries);
            ignored += expected.Length;
            var files = new IgnoredFiles(folder.Path, []);
            Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(paths.Where(path => Holds(files, path)).Order(StringComparer.Ordinal)),
                $"{round}: {string.Join(" ", expected.Except(paths.Where(path => Holds(files, path))))} | {string.Join(" ", paths.Where(path => Holds(files, path)).Except(expected))}\n{folder.Read(".gitignore")}\n---\n{folder.Read("a/.gitignore")}");
        }

        // Rules that never cover anything would show nothing.
        Assert.InRange(ignored, 250 * paths.Length / 20, 250 * paths.Length / 2);
    }

    public void Dispose() => folder.Dispose();

    private static string Rules(Random random) =>
        string.Join('\n', Enumerable.Range(0, random.Next(1, 5)).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Parts[random.Next(Parts.Length)])))) + "\n";

    /// <summary>Asked from the top down, as the folders are walked.</summary>
    private bool Holds(IgnoredFiles files, string path)
    {
        var at = folder.Path;
        if (Directory.Exists(folder.PathOf("repo/notes")))
            at = folder.PathOf("repo/notes");
        var names = path.Split('/');
        for (var i = 0; i < names.Length; at = Path.Join(at, names[i++]))
            if (files.Hold(at, names[i], isFolder: i < names.Length - 1))
                return true;
        return false;
    }

    private static string? Git(string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "-c", "core.excludesFile=", "-c", "core.ignoreCase=false" }.Concat(arguments))
            start.ArgumentList.Add(argument);
        try
        {
            using var git = Process.Start(start)!;
            // Read beside it: a pipe that is full holds the other up.
            var output = git.StandardOutput.ReadToEndAsync();
            git.StandardInput.Write(input);
            git.StandardInput.Close();
            git.WaitForExit();
            return output.Result;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
