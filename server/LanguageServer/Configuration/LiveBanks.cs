using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Storage.Folders;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary>
/// A bank that is edited is what the editor shows, saved or not: in hovers, completion, interviews. It is read again when the person pauses, off the writer's turn.
/// </summary>
internal sealed class LiveBanks(Workspace workspace, FileChanges files, Func<Action, bool> post, TimeProvider time, CancellationToken stop)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    // Banks whose text is the editor's; both are the writer's alone.
    private readonly HashSet<DocumentUri> live = [];
    private bool isWaiting;

    /// <summary>Called in the writer's turn after each change.</summary>
    public void Look(ServerSnapshot snapshot)
    {
        // Closed without saving: the file says what holds.
        foreach (var uri in live.Where(uri => !snapshot.Index.Documents.ContainsKey(uri)).ToList())
        {
            live.Remove(uri);
            files.Add([uri]);
        }

        if (isWaiting || !Edited(snapshot.Index).Any())
            return;
        isWaiting = true;
        _ = ReadSoonAsync();
    }

    private IEnumerable<Document> Edited(Snapshot index) => index.Documents.Values.Where(document => IsEdited(index, document));

    private bool IsEdited(Snapshot index, Document document) =>
        index.VaultOf(document.Uri) is { } vault && workspace.Contents(vault.Folder)?.IsEdited(document.Uri, document.Text) == true;

    private async Task ReadSoonAsync()
    {
        try
        {
            await Task.Delay(Pause, time, stop).ConfigureAwait(false);
            post(Read);
        }
        catch (OperationCanceledException)
        {
            // The server is stopping.
        }
    }

    private void Read()
    {
        isWaiting = false;
        var index = workspace.Current.Index;
        foreach (var document in Edited(index).ToList())
            if (index.VaultOf(document.Uri) is { } vault)
                _ = Task.Run(() => Read(vault, document), stop);
    }

    private void Read(Vault vault, Document document)
    {
        var reading = FolderReader.ReadOpen(vault, document.Uri, document.Source);
        post(() =>
        {
            // It may have been closed, or its file deleted, in between.
            if (!workspace.Current.Index.Documents.ContainsKey(document.Uri) || !IsEdited(workspace.Current.Index, document))
                return;
            live.Add(document.Uri);
            workspace.Load(workspace.Contents(vault.Folder)!.WithOpen(reading, document.Text));
        });
    }
}
