using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>The state of a server with one folder, driven as its features drive it, but without waiting: each change is read at once.</summary>
internal sealed class FolderSession
{
    private readonly TestFolder folder;
    private readonly DocumentUri root;
    private readonly Workspace workspace = new();
    private readonly HashSet<DocumentUri> live = [];

    public FolderSession(TestFolder folder, PositionEncoding encoding)
    {
        this.folder = folder;
        root = DocumentUri.FromPath(folder.Path);
        workspace.Begin(ClientProfile.Plain with { Encoding = encoding }, [root]);
        workspace.Load(World.BuiltIns);
        workspace.Load(FolderReader.Read(root, Settings.Default, SettingsLayer.Empty, default).Value);
    }

    public ServerSnapshot Snapshot => workspace.Current;

    public string TextOf(string name) => workspace.Current.Index.Documents[UriOf(name)].Text;

    public void Open(string name, int version, string text)
    {
        workspace.Open(UriOf(name), version, text);
        ReadEditedBanks();
    }

    public void Close(string name)
    {
        workspace.Close(UriOf(name));
        // Closed without saving: the file says what holds.
        if (live.Remove(UriOf(name)))
            ChangedOnDisk(name);
    }

    public void Change(string name, int version, IReadOnlyList<TextChange> changes)
    {
        Assert.Equal(0, workspace.Change(UriOf(name), version, changes));
        ReadEditedBanks();
    }

    public void ChangedOnDisk(params string[] names)
    {
        var contents = workspace.Contents(root)!;
        workspace.Load(contents.With(FolderReader.ReadFiles(contents.Vault, [.. names.Distinct().Select(UriOf)], default).Value));
        ReadEditedBanks();
    }

    private void ReadEditedBanks()
    {
        var index = workspace.Current.Index;
        foreach (var document in index.Documents.Values)
            if (workspace.Contents(root)!.IsEdited(document.Uri, document.Text))
            {
                live.Add(document.Uri);
                workspace.Load(workspace.Contents(root)!.WithOpen(FolderReader.ReadOpen(index.VaultOf(document.Uri)!, document.Uri, document.Source), document.Text));
            }
    }

    private DocumentUri UriOf(string name) => DocumentUri.FromPath(folder.PathOf(name));
}
