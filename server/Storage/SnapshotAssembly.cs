using System.Collections.Immutable;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Terms;
using FlaskPrep.Storage.Folders;

namespace FlaskPrep.Storage;

/// <summary>Puts a snapshot together from what was read.</summary>
public static class SnapshotAssembly
{
    /// <summary>The snapshot with these folders in it; open documents and open asks stay as they are.</summary>
    public static Snapshot WithFolders(this Snapshot snapshot, BuiltIns builtIns, IReadOnlyList<FolderContents> folders, Settings settings)
    {
        var wanted = folders.Count == 0 ? settings.BuiltInBanks : [.. folders.SelectMany(folder => folder.Vault.Settings.BuiltInBanks)];
        ImmutableArray<Bank> banks =
        [
            .. builtIns.Banks.Where(bank => wanted.Contains(bank.Key, StringComparer.OrdinalIgnoreCase)).Select(bank => bank.Value),
            .. folders.SelectMany(folder => folder.Banks),
        ];
        var sameBanks = banks.SequenceEqual(snapshot.Banks);
        return snapshot with
        {
            Banks = banks,
            // What was matched with the old terms is known by their instance, so the same terms stay the same instance.
            Terms = sameBanks ? snapshot.Terms : new TermIndex(banks),
            Facts = builtIns.Facts,
            Verified = [.. builtIns.Verified],
            Vaults = [.. folders.Select(folder => folder.Vault)],
            Settings = settings,
        };
    }
}
