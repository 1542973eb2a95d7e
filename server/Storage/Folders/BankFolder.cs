using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Folders;

/// <summary>A folder that is read as one bank because somebody named it.</summary>
public static class BankFolder
{
    /// <summary>The bank, and what could not be read of it, in one line; null for what is no folder.</summary>
    public static (Bank? Bank, string? Problem)? Read(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Path.GetDirectoryName(root) is null)
            return (null, $"{folder}: is a whole disk, not a bank; name the folder with the questions");
        var problems = new List<string>();
        var pages = new List<QuestionPage>();
        foreach (var path in FolderFiles.Of(root).Where(FolderFiles.IsMarkdown).Order(StringComparer.Ordinal))
        {
            var (text, problem) = FolderFiles.Read(path);
            if (problem is not null)
                problems.Add(problem);
            if (text is not null)
                pages.Add(new(DocumentUri.FromPath(path), text, BankFiles.SectionOf(root, path)));
        }

        var bank = BankReader.ReadFolder(BankFiles.NameOfFolder(root), DocumentUri.FromPath(root), pages, Sidecars.Of(root, BankFiles.NameOfFolder(root), problems));
        return (bank, problems.Count == 0 ? null : string.Join("; ", problems));
    }
}
