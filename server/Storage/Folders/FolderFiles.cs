using System.IO.Enumeration;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Folders.Ignoring;

namespace FlaskPrep.Storage.Folders;

/// <summary>
/// The files of a notes folder: what is hidden and <c>node_modules</c> are passed by, and links to folders are not followed, so that no cycle
/// and no far mount can hold us up. A link that leads nowhere holds nothing: editors leave such locks beside what is being edited.
/// </summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Options = new() { IgnoreInaccessible = true, RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System };

    private static readonly string[] RepositoryMarks =
    [
        "pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "Pipfile", "package.json", "Cargo.toml", "go.mod", "pom.xml",
        "build.gradle", "build.gradle.kts", "CMakeLists.txt", "Makefile", "Gemfile", "composer.json", "mix.exs",
    ];

    private static readonly string[] RepositoryExtensions = [".sln", ".slnx", ".csproj", ".fsproj", ".cabal"];

    /// <summary>What is to be read with <see cref="Read"/>, and may be a link that leads nowhere: to see that would cost each file another call of the system.</summary>
    /// <param name="folder">The folder, an absolute path.</param>
    /// <param name="ignored">What else is passed by; null for nothing.</param>
    public static IEnumerable<string> Of(string folder, IgnoredFiles? ignored = null) =>
        new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && IsOurs(entry.FileName) && ignored?.Hold(entry.Directory, entry.FileName, isFolder: false) != true,
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                IsOurs(entry.FileName) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && ignored?.Hold(entry.Directory, entry.FileName, isFolder: true) != true,
        };

    /// <summary>The text, or null with one line that says why; without a line where there is nothing to be read.</summary>
    public static (SourceText? Text, string? Problem) Read(string file)
    {
        var (text, problem) = TextFile.Read(file);
        return problem is null || LeadsNowhere(file) ? (text, null) : (null, problem);
    }

    /// <summary>True if this file, which an editor names, is one of those that <see cref="Of"/> finds, and holds something.</summary>
    public static bool Holds(string folder, string file, IgnoredFiles? ignored = null)
    {
        if (!File.Exists(file) || LeadsNowhere(file))
            return false;
        for (var path = file; path is not null && path.Length > folder.Length; path = Path.GetDirectoryName(path))
            if (!IsOurs(Path.GetFileName(path.AsSpan())) || (path != file && File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint))
                || ignored?.Hold(Path.GetDirectoryName(path.AsSpan()), Path.GetFileName(path.AsSpan()), isFolder: path != file) == true)
                return false;
        return true;
    }

    private static bool IsOurs(ReadOnlySpan<char> name) => !name.StartsWith('.') && name is not "node_modules";

    // File.Exists is true of a link, wherever it leads.
    private static bool LeadsNowhere(string file)
    {
        try
        {
            return new FileInfo(file) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            // Links in a circle.
            return true;
        }
    }

    public static bool IsMarkdown(string path) =>
        Path.GetExtension(path) is { } extension
        && (extension.Equals(".md", StringComparison.OrdinalIgnoreCase) || extension.Equals(".markdown", StringComparison.OrdinalIgnoreCase));

    /// <summary>True if the folder's root holds what only a repository of code has there.</summary>
    public static bool IsCodeRepository(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Any(file =>
                RepositoryMarks.Contains(Path.GetFileName(file), StringComparer.Ordinal)
                || RepositoryExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
