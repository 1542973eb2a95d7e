using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Folders;

/// <summary>A file that is read as a bank because somebody named it.</summary>
public static class BankFile
{
    /// <summary>The bank, null if the file cannot be read; and what could not be read of it or beside it, in one line.</summary>
    public static (Bank? Bank, string? Problem) Read(string file)
    {
        var (text, problem) = TextFile.Read(file);
        if (text is null)
            return (null, problem);
        var path = Path.GetFullPath(file);
        var problems = new List<string>();
        var bank = BankReader.Read(BankFiles.NameOf(path), DocumentUri.FromPath(path), text, Sidecars.Of(path, BankFiles.NameOf(path), problems));
        return (bank, problems.Count == 0 ? null : string.Join("; ", problems));
    }
}
