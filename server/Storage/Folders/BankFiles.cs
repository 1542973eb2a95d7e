using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FlaskPrep.Storage.Folders;

/// <summary>
/// Which files of a notes folder are banks: <c>*.bank.md</c>, those that the setting <c>banks</c> names by a glob, and the pages in folders that it names
/// (<c>"banks": ["cards/"]</c>) or that are called <c>NAME.bank</c>.
/// </summary>
internal sealed class BankFiles
{
    public const string Suffix = ".bank.md";
    private const string FolderSuffix = ".bank";
    private static readonly char[] Wildcards = ['*', '?', '['];

    private readonly string root;
    private readonly Matcher? globs;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> files = new(StringComparer.Ordinal);

    public BankFiles(string root, Settings settings)
    {
        this.root = root;
        if (settings.Banks.IsEmpty)
            return;
        globs = new(StringComparison.Ordinal);
        foreach (var entry in settings.Banks)
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(root, entry)));
            if (IsFolder(entry))
            {
                folders.Add(path);
                continue;
            }

            globs.AddInclude(entry);
            if (entry.IndexOfAny(Wildcards) < 0)
                files.Add(path);
        }
    }

    /// <summary>The files that the settings write out, or that lie in a folder that they write out.</summary>
    public IEnumerable<string> Written() => files.Where(file => FolderFiles.Holds(root, file)).Concat(folders.Where(IsInside).SelectMany(folder => FolderFiles.Of(folder)));

    /// <summary>True if this is one of <see cref="Written"/>.</summary>
    public bool IsWritten(string path) => files.Contains(path) || (FolderOf(path) is { } folder && folders.Contains(folder));

    /// <summary>True for a file that is a bank whatever it says of itself.</summary>
    public bool IsNamed(string path) =>
        path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || globs?.Match(Path.GetRelativePath(root, path)).HasMatches == true;

    /// <summary>The folder that is the bank of this file, or null. Of nested ones the outer counts.</summary>
    public string? FolderOf(string path)
    {
        string? found = null;
        for (var folder = Path.GetDirectoryName(path); folder is not null && folder.Length > root.Length; folder = Path.GetDirectoryName(folder))
            if (folders.Contains(folder) || folder.EndsWith(FolderSuffix, StringComparison.OrdinalIgnoreCase))
                found = folder;
        return found;
    }

    /// <summary>What a reference calls it: what the front matter says, else the name of the file.</summary>
    public static string NameOf(string path, Note? note = null)
    {
        if (note?.FrontMatter["bank"] is { Length: > 0 } name)
            return name;
        var file = Path.GetFileName(path);
        return file.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? file[..^Suffix.Length] : Path.GetFileNameWithoutExtension(file);
    }

    /// <summary>The same for a folder.</summary>
    public static string NameOfFolder(string folder)
    {
        var name = Path.GetFileName(folder);
        return name.EndsWith(FolderSuffix, StringComparison.OrdinalIgnoreCase) ? name[..^FolderSuffix.Length] : name;
    }

    /// <summary>The folders between a bank and its page, joined by <c> > </c>, or null.</summary>
    public static string? SectionOf(string bank, string page)
    {
        var between = Path.GetRelativePath(bank, Path.GetDirectoryName(page)!);
        return between == "." ? null : string.Join(" > ", between.Split(Path.DirectorySeparatorChar));
    }

    private bool IsInside(string folder) => folder.Length > root.Length && folder.StartsWith(root, StringComparison.Ordinal) && Directory.Exists(folder);

    private bool IsFolder(string entry) =>
        entry.EndsWith('/') || (entry.IndexOfAny(Wildcards) < 0 && Directory.Exists(Path.Combine(root, entry)));
}
