using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Storage.Folders;

/// <summary>What was read from one notes folder.</summary>
/// <param name="Vault">Its notes and settings.</param>
/// <param name="Banks">Its own banks, by path.</param>
public sealed record FolderContents(Vault Vault, IReadOnlyList<Bank> Banks)
{
    /// <summary>These contents with some files read anew.</summary>
    public FolderContents With(IReadOnlyList<FileReading> files)
    {
        var notes = Vault.Notes.ToBuilder();
        var banks = Banks.ToDictionary(bank => bank.Uri);
        foreach (var file in files)
        {
            notes.Remove(file.Uri);
            banks.Remove(file.Uri);
            if (file.Note is not null)
                notes[file.Uri] = file.Note;
            if (file.Bank is not null)
                banks[file.Uri] = file.Bank;
        }

        // In one order whatever was read: banks in another order would be other banks, and their terms matched again.
        IReadOnlyList<Bank> ordered = [.. banks.Values.OrderBy(bank => bank.Uri.ToString(), StringComparer.Ordinal)];
        return new(Vault.With(notes.ToImmutable(), [.. banks.Keys]), ordered);
    }
}
