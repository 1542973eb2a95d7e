using System.Collections.Immutable;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Folders;

/// <summary>What was read from one notes folder.</summary>
/// <param name="Vault">Its notes and settings.</param>
/// <param name="Banks">Its own banks, by path.</param>
public sealed record FolderContents(Vault Vault, IReadOnlyList<Bank> Banks)
{
    /// <summary>The pages of banks that are folders, by file.</summary>
    private ImmutableDictionary<DocumentUri, BankPage> Pages { get; init; } = ImmutableDictionary<DocumentUri, BankPage>.Empty;

    /// <summary>The banks as they are on disk, whatever an editor makes of them meanwhile.</summary>
    public IReadOnlyList<Bank> SavedBanks { get; private init; } = Banks;

    /// <summary>The texts of files that were last read as an editor has them.</summary>
    private ImmutableDictionary<DocumentUri, string> OpenTexts { get; init; } = ImmutableDictionary<DocumentUri, string>.Empty;

    /// <summary>What could not be read beside banks that are folders.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>These contents with some files read anew from disk.</summary>
    public FolderContents With(IReadOnlyList<FileReading> files)
    {
        var read = Changed(files);
        // The others may be as an editor has them.
        var touched = files.SelectMany(file => new[] { file.Uri, file.Page?.Folder, Pages.GetValueOrDefault(file.Uri)?.Folder }).OfType<DocumentUri>().ToHashSet();
        IReadOnlyList<Bank> saved =
        [
            .. SavedBanks.Where(bank => !touched.Contains(bank.Uri)).Concat(read.Banks.Where(bank => touched.Contains(bank.Uri))).OrderBy(bank => bank.Uri.ToString(), StringComparer.Ordinal),
        ];
        return read with { SavedBanks = saved, OpenTexts = OpenTexts.RemoveRange(files.Select(file => file.Uri)) };
    }

    /// <summary>These contents with a file of a bank as an editor has it.</summary>
    public FolderContents WithOpen(FileReading file, string text) => Changed([file]) with { SavedBanks = SavedBanks, OpenTexts = OpenTexts.SetItem(file.Uri, text) };

    /// <summary>True for a file that is of a bank on disk, and was last read with another text than an editor has: one that is none while somebody types may be one again.</summary>
    public bool IsEdited(DocumentUri file, string text) =>
        SavedBanks.FirstOrDefault(bank => bank.Holds(file)) is { } bank && (OpenTexts.GetValueOrDefault(file) ?? bank.TextAt(file)) != text;

    private FolderContents Changed(IReadOnlyList<FileReading> files)
    {
        var banks = Banks.ToDictionary(bank => bank.Uri);
        var pages = Pages.ToBuilder();
        var stale = new HashSet<DocumentUri>();
        foreach (var file in files)
        {
            banks.Remove(file.Uri);
            if (pages.Remove(file.Uri, out var old))
                stale.Add(old.Folder);
            if (file.Bank is not null)
                banks[file.Uri] = file.Bank;
            if (file.Page is null)
                continue;
            pages[file.Uri] = file.Page;
            stale.Add(file.Page.Folder);
        }

        var changed = pages.ToImmutable();
        var problems = new List<string>();
        foreach (var folder in stale)
            if (Read(folder, changed.Values, problems) is { } bank)
                banks[folder] = bank;
            else
                banks.Remove(folder);

        // In one order whatever was read: banks in another order would be other banks, and their terms matched again.
        IReadOnlyList<Bank> ordered = [.. banks.Values.OrderBy(bank => bank.Uri.ToString(), StringComparer.Ordinal)];
        var notes = Vault.Notes.With([.. files.Select(file => file.Note).OfType<NoteSummary>()], [.. files.Where(file => file.Note is null).Select(file => file.Uri)]);
        return new(Vault.With(notes, [.. ordered.SelectMany(bank => bank.Files)]), ordered) { Pages = changed, Problems = problems };
    }

    private static Bank? Read(DocumentUri folder, IEnumerable<BankPage> pages, List<string> problems)
    {
        IReadOnlyList<QuestionPage> own = [.. pages.Where(page => page.Folder == folder).Select(page => page.Page).OrderBy(page => page.Uri.ToString(), StringComparer.Ordinal)];
        return own.Count == 0 ? null : BankReader.ReadFolder(BankFiles.NameOfFolder(folder.Path!), folder, own, Sidecars.Of(folder.Path!, BankFiles.NameOfFolder(folder.Path!), problems));
    }
}
