using System.Collections.Immutable;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>
/// The state of a session. Its methods are called in the writer's turn alone, one after the other; readers take <see cref="Current"/>,
/// which never changes under them.
/// </summary>
internal sealed class Workspace
{
    private readonly Dictionary<DocumentUri, FolderContents> folders = [];
    private BuiltIns builtIns = BuiltIns.None;
    private Settings defaults = Settings.Default;

    public ServerSnapshot Current { get; private set; } = ServerSnapshot.Empty;

    /// <summary>The folders in the order in which the client named them.</summary>
    public ImmutableArray<DocumentUri> Folders { get; private set; } = [];

    /// <summary>Raised after each change, in the writer's turn.</summary>
    public event Action<ServerSnapshot>? Changed;

    public void Begin(ClientProfile client, IEnumerable<DocumentUri> opened)
    {
        Current = Current with { Client = client };
        // Put together when the banks are there: an editor waits for the answer to initialize, and until then there is nothing to answer from.
        Take(opened, []);
    }

    /// <summary>Takes what the client said once for all folders; it holds where there is no folder.</summary>
    public void Configure(SettingsLayer layer)
    {
        defaults = Settings.Default.With(layer);
        if (Folders.IsEmpty && builtIns != BuiltIns.None)
            Assemble();
    }

    public void Load(BuiltIns read)
    {
        builtIns = read;
        Assemble();
    }

    public void ChangeFolders(IEnumerable<DocumentUri> added, IEnumerable<DocumentUri> removed)
    {
        Take(added, removed);
        Assemble();
    }

    /// <summary>Takes in what was read of a folder; one that was closed meanwhile passes by.</summary>
    public void Load(FolderContents contents)
    {
        if (!folders.ContainsKey(contents.Vault.Folder))
            return;
        folders[contents.Vault.Folder] = contents;
        Assemble();
    }

    public FolderContents? Contents(DocumentUri folder) => folders.GetValueOrDefault(folder);

    public void Open(DocumentUri uri, int version, string text) => Put(new(uri, version, new SourceText(text)));

    /// <returns>How many of the changes could not be applied; 0 is what it should be.</returns>
    public int Change(DocumentUri uri, int version, IReadOnlyList<TextChange> changes)
    {
        if (!Current.Index.Documents.TryGetValue(uri, out var document))
            return changes.Count;
        var source = document.Source.Apply(changes, Current.Client.Encoding, out var rejected);
        Put(document.Edited(version, source));
        return rejected;
    }

    public void Close(DocumentUri uri)
    {
        Current = Current with { CodeRuns = Current.CodeRuns.Remove(uri) };
        Replace(Current.Index with { Documents = Current.Index.Documents.Remove(uri) });
    }

    /// <summary>Takes in what the code of a reply was seen to do.</summary>
    public void Ran(DocumentUri uri, CodeRun run)
    {
        Current = Current with { CodeRuns = Current.CodeRuns.SetItem(uri, run) };
        Changed?.Invoke(Current);
    }

    private void Take(IEnumerable<DocumentUri> added, IEnumerable<DocumentUri> removed)
    {
        Folders = [.. Folders.Except(removed).Union(added)];
        foreach (var gone in folders.Keys.Except(Folders).ToList())
            folders.Remove(gone);
        foreach (var folder in Folders)
            folders.TryAdd(folder, new(Vault.Unread(folder), []));
    }

    private void Put(Document document) => Replace(Current.Index with { Documents = Current.Index.Documents.SetItem(document.Uri, document) });

    private void Assemble() =>
        Replace(Current.Index.WithFolders(builtIns, [.. Folders.Select(folder => folders[folder])], defaults));

    private void Replace(Snapshot index)
    {
        Current = Current with { Index = index.WithOpenAsks() };
        Changed?.Invoke(Current);
    }
}
