using System.Collections.Immutable;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Storage.Configuration;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.Folders.Ignoring;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary>
/// Gathers file events for a moment (a checkout sends thousands, a save often a delete and a create) and then reads what changed: the one note, or the
/// whole folder where its settings or a <c>.gitignore</c> changed.
/// </summary>
internal sealed class FileChanges(
    Workspace workspace, FolderLoader loader, Func<Action, bool> post, Reporter reporter, RenumberOffer renumbering, TimeProvider time, CancellationToken stop)
{
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(150);

    private ImmutableHashSet<DocumentUri> waiting = [];

    /// <summary>In the writer's turn.</summary>
    public void Add(IEnumerable<DocumentUri> changed)
    {
        var isFirst = waiting.IsEmpty;
        waiting = waiting.Union(changed);
        if (isFirst && !waiting.IsEmpty)
            _ = ReadSoonAsync();
    }

    private async Task ReadSoonAsync()
    {
        try
        {
            await Task.Delay(Gather, time, stop).ConfigureAwait(false);
            post(Read);
        }
        catch (OperationCanceledException)
        {
            // The server is stopping; what changed is read at the next start.
        }
    }

    private void Read()
    {
        var changed = waiting;
        waiting = [];
        foreach (var folder in workspace.Folders)
        {
            var inside = changed.Where(folder.Contains).ToList();
            if (inside.Count == 0 || workspace.Contents(folder) is not { } contents)
                continue;
            if (!contents.Vault.IsRead || inside.Any(IsAboutAll))
                _ = loader.ReloadAsync([folder], stop);
            else
                _ = Task.Run(() => Update(contents, inside), stop);
        }
    }

    private static bool IsAboutAll(DocumentUri uri) => uri.FileName is SettingsFileReader.FileName or IgnoreFile.Name;

    private void Offer(IReadOnlyList<Bank> before, IReadOnlyList<Bank> after)
    {
        foreach (var bank in after)
            if (before.FirstOrDefault(old => old.Uri == bank.Uri) is { } old && old != bank && Renumbering.Between(old, bank) is { Count: > 0 } moved)
                _ = Task.Run(() => renumbering.OfferAsync(bank, moved), stop);
    }

    private void Update(FolderContents contents, IReadOnlyList<DocumentUri> changed)
    {
        var files = FolderReader.ReadFiles(contents.Vault, changed, stop);
        reporter.Report(files.Problems);
        // Taken in on top of what the folder is by then: another change may have come between.
        post(() =>
        {
            if (workspace.Contents(contents.Vault.Folder) is not { } now)
                return;
            var after = now.With(files.Value);
            reporter.Report(after.Problems);
            workspace.Load(after);
            Offer(now.SavedBanks, after.SavedBanks);
        });
    }
}
