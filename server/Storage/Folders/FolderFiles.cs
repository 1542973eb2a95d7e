using System.IO.Enumeration;

namespace FlaskPrep.Storage.Folders;

/// <summary>
/// The files of a notes folder: hidden folders and <c>node_modules</c> are passed by, and links to folders are not followed, so that no cycle
/// and no far mount can hold us up.
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

    public static IEnumerable<string> Of(string folder) =>
        new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.' && !entry.FileName.SequenceEqual("node_modules") && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

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
