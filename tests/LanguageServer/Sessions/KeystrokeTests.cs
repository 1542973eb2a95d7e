using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>What a keystroke costs does not depend on how many notes there are.</summary>
public sealed class KeystrokeTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void A_keystroke_replaces_one_document_and_leaves_all_else_the_same_instance()
    {
        var workspace = Opened();
        var (before, other) = (workspace.Current.Index, workspace.Current.Index.Documents[DocumentUri.FromPath(folder.PathOf("b.md"))]);
        workspace.Change(DocumentUri.FromPath(folder.PathOf("a.md")), 2, [TextChange.Whole("Flask, and more")]);
        var after = workspace.Current.Index;
        Assert.True(after.HasSameWorld(before));
        Assert.Same(before.Vaults[0], after.Vaults[0]);
        Assert.Same(before.Vaults[0].Notes, after.Vaults[0].Notes);
        Assert.Same(before.Terms, after.Terms);
        Assert.Same(other, after.Documents[other.Uri]);
        Assert.Equal("Flask", before.Documents[DocumentUri.FromPath(folder.PathOf("a.md"))].Text);
    }

    [Fact]
    public void A_note_that_changes_on_disk_leaves_the_terms_as_they_are()
    {
        var workspace = Opened();
        var terms = workspace.Current.Index.Terms;
        var contents = workspace.Contents(DocumentUri.FromPath(folder.Path))!;
        folder.With("c.md", "new").With("a.md", "changed");
        var files = FolderReader.ReadFiles(contents.Vault, [DocumentUri.FromPath(folder.PathOf("c.md")), DocumentUri.FromPath(folder.PathOf("a.md"))], default);
        workspace.Load(contents.With(files.Value));
        Assert.Equal(3, workspace.Current.Index.Vaults[0].Notes.Count);
        Assert.Same(terms, workspace.Current.Index.Terms);
    }

    [Fact]
    public void A_closed_note_keeps_neither_its_text_nor_its_tree()
    {
        Type[] heavy = [typeof(SourceText), typeof(ScannedDocument), typeof(Note), typeof(Document)];
        foreach (var type in new[] { typeof(NoteSummary), typeof(Heading), typeof(Reference) })
            Assert.DoesNotContain(type.GetProperties(), property => heavy.Contains(property.PropertyType));
    }

    public void Dispose() => folder.Dispose();

    private Workspace Opened()
    {
        folder.With("a.md", "Flask").With("b.md", "Flask [[Q13]]").With("react.bank.md", "Q1. What?\n\nA: x\n");
        var uri = DocumentUri.FromPath(folder.Path);
        var workspace = new Workspace();
        workspace.Begin(ClientProfile.Plain, [uri]);
        workspace.Load(World.BuiltIns);
        workspace.Load(FolderReader.Read(uri, Settings.Default, SettingsLayer.Empty, default).Value);
        workspace.Open(DocumentUri.FromPath(folder.PathOf("a.md")), 1, "Flask");
        workspace.Open(DocumentUri.FromPath(folder.PathOf("b.md")), 1, "Flask [[Q13]]");
        return workspace;
    }
}
