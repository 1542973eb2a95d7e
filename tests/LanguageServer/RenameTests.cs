using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.FileRenames;
using FlaskPrep.LanguageServer.Renames;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class RenameTests
{
    private const string Bank = "# React\n\n## 1. What is JSX?\n\nA syntax.\n\n## 2. What is a hook?\n\nA function.\n\n## 3. What is a portal?\n\nA way out.\n";

    private static readonly ClientProfile Client = ClientProfile.Plain with { DocumentChanges = true, ChangeAnnotations = true, RenamesFiles = true };

    [Theory]
    [InlineData("see [[react:Q$02|the second]]", "Q2")]
    [InlineData("see ![[react:$0Q2]]", "Q2")]
    [InlineData("see [[re$0act:Q2]]", "react")]
    public void What_is_renamed_is_what_the_cursor_is_in(string note, string name) =>
        Assert.Equal(name, Prepare(note)!.Placeholder);

    [Theory]
    [InlineData("see [[Some no$0te]]")]
    [InlineData("see [[react:Q9$09]]")]
    [InlineData("wo$0rd")]
    public void Elsewhere_there_is_nothing_to_rename(string note) => Assert.Null(Prepare(note));

    [Fact]
    public void The_built_in_bank_refuses_in_a_clear_sentence()
    {
        var refusal = Assert.Throws<ResponseErrorException>(() => Prepare("see [[Q1$03]]"));
        Assert.Equal("“flask-interview” comes with Flask Prep: its names stay. In a bank of your own both questions and the bank can be renamed.", refusal.Message);
        Assert.Throws<ResponseErrorException>(() => Rename("see [[Q1$03]]", "x"));
    }

    [Fact]
    public void A_new_id_is_written_into_the_bank_and_every_reference_follows()
    {
        var world = new World().WithNote("closed.md", "a \U0001F600 [[react:Q2]] and ![[REACT:q2|label]], not [[react:Q3]] nor [[Q2]]\n");
        var edit = Rename("see [[react:Q$02|the second]]", "hooks", world)!;
        Assert.Equal("see [[react:hooks|the second]]", Applied(edit, "note.md", "see [[react:Q2|the second]]"));
        Assert.Equal("a \U0001F600 [[react:hooks]] and ![[REACT:hooks|label]], not [[react:Q3]] nor [[Q2]]\n",
            Applied(edit, "closed.md", "a \U0001F600 [[react:Q2]] and ![[REACT:q2|label]], not [[react:Q3]] nor [[Q2]]\n"));
        Assert.Equal(Bank.Replace("What is a hook?", "What is a hook? <!-- id: hooks -->"), Applied(edit, "react.bank.md", Bank));
        Assert.Equal(1, Documents(edit).Single(document => document.TextDocument.Uri.EndsWith("note.md", StringComparison.Ordinal)).TextDocument.Version);
        var annotation = Assert.Single(edit.ChangeAnnotations!);
        Assert.Equal(("Rename Q2 to hooks", false, "3 files"), (annotation.Value.Label, annotation.Value.NeedsConfirmation, annotation.Value.Description));
        Assert.All(Documents(edit).SelectMany(document => document.Edits), one => Assert.Equal(annotation.Key, one.AnnotationId));
    }

    [Fact]
    public void The_terms_and_corrections_beside_the_bank_follow()
    {
        const string Json = """{ "terms": [{ "term": "hoök 😀", "question": "q2" }, { "term": "Q2", "question": "Q3" }], "corrections": [{ "question": "Q2", "claim": "Q2" }] }""";
        using var folder = new TestFolder().With("react.bank.md", Bank).With("react.terms.json", Json).With("a.md", "[[react:Q2]]");
        var index = FlaskPrep.Core.Index.Snapshot.Empty.WithFolders(World.BuiltIns, [FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default).Value], Settings.Default);
        var bank = index.BankNamed("react")!;
        var edit = QuestionRename.Of(new(index, Client), bank, bank.Find("Q2")!, "hooks").Edit!;
        var edits = Documents(edit).Single(document => document.TextDocument.Uri == folder.UriOf("react.terms.json")).Edits;
        Assert.Equal(Json.Replace("\"q2\"", "\"hooks\"").Replace("\"question\": \"Q2\"", "\"question\": \"hooks\""), Request.Apply(Json, edits.Select(one => (one.Range, one.NewText))));
    }

    [Fact]
    public void An_id_that_is_written_is_replaced()
    {
        var bank = Bank.Replace("What is a hook?", "What is a hook? <!-- id: hooks -->");
        var edit = Rename("see [[react:ho$0oks]]", "hook", bank: bank)!;
        Assert.Equal(bank.Replace("id: hooks", "id: hook"), Applied(edit, "react.bank.md", bank));
    }

    [Fact]
    public void Mentions_of_the_default_bank_follow_too()
    {
        var settings = new Settings { DefaultBank = "react" };
        var edit = Rename("JSX: [[Q2$0]], and Q2 again", "hooks", new World { Settings = settings })!;
        Assert.Equal("JSX: [[hooks]], and [[hooks]] again", Applied(edit, "note.md", "JSX: [[Q2]], and Q2 again"));
        Assert.Equal("JSX: [[Q9]], and Q9 again", Applied(Rename("JSX: [[Q2$0]], and Q2 again", "Q9", new World { Settings = settings })!, "note.md", "JSX: [[Q2]], and Q2 again"));
    }

    [Theory]
    [InlineData("two words", "“two words” cannot be an id")]
    [InlineData("a|b", "cannot be an id")]
    [InlineData("", "cannot be an id")]
    [InlineData("q3", "has a question Q3 already: What is a portal?")]
    public void A_name_that_will_not_do_is_refused_with_the_reason(string name, string said) =>
        Assert.Contains(said, Assert.Throws<ResponseErrorException>(() => Rename("see [[react:Q2$0]]", name)).Message);

    [Fact]
    public void Where_many_files_change_the_person_is_asked()
    {
        var world = new World();
        for (var i = 0; i < 12; i++)
            world.WithNote($"n{i}.md", "[[react:Q2]]");
        Assert.True(Assert.Single(Rename("see [[react:Q$02]]", "hooks", world)!.ChangeAnnotations!).Value.NeedsConfirmation);
    }

    [Fact]
    public void A_client_without_annotations_gets_plain_edits()
    {
        var edit = Rename("see [[react:Q$02]]", "hooks", client: ClientProfile.Plain)!;
        Assert.Null(edit.DocumentChanges);
        Assert.Equal(2, edit.Changes!.Count);
    }

    [Fact]
    public void A_bank_is_renamed_where_its_name_is_written_or_with_its_file()
    {
        var byFile = Rename("see [[re$0act:Q2]] and [[Q2]]", "preact")!;
        Assert.Equal("see [[preact:Q2]] and [[Q2]]", Applied(byFile, "note.md", "see [[react:Q2]] and [[Q2]]"));
        var file = Assert.Single(byFile.DocumentChanges!.OfType<RenameFile>());
        Assert.EndsWith("/preact.bank.md", file.NewUri);
        var named = "---\nbank: react\n---\n" + Bank;
        var byName = Rename("see [[re$0act:Q2]]", "preact", bank: named)!;
        Assert.Empty(byName.DocumentChanges!.OfType<RenameFile>());
        Assert.Equal(named.Replace("bank: react", "bank: preact"), Applied(byName, "react.bank.md", named));
        Assert.Contains("There is a bank", Assert.Throws<ResponseErrorException>(() => Rename("see [[re$0act:Q2]]", "flask-interview")).Message);
    }

    [Theory]
    [InlineData("""{ "defaultBank": "cards", "banks": ["*.txt", "cards/", "x"] } // cards""", "cards/q.md", """{ "defaultBank": "decks", "banks": ["*.txt", "decks/", "x"] } // cards""", "decks")]
    [InlineData("""{ "defaultBank": "Cards", "banks": ["cards.txt"], "referenceStyle": "wiki" }""", "cards.txt", """{ "defaultBank": "decks", "banks": ["decks.txt"], "referenceStyle": "wiki" }""", "decks.txt")]
    public void The_folders_settings_follow_a_bank_be_it_a_file_or_a_folder(string settings, string file, string after, string to)
    {
        using var folder = new TestFolder().With("flaskprep.json", settings).With(file, "# Q1. What is JSX?\n\nA syntax.\n").With("a.md", "[[cards:Q1]]");
        var index = FlaskPrep.Core.Index.Snapshot.Empty.WithFolders(World.BuiltIns, [FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default).Value], Settings.Default);
        var (edit, refusal) = BankRename.Of(new(index, Client), index.BankNamed("cards")!, "decks");
        Assert.Null(refusal);
        var edits = Documents(edit!).Single(document => document.TextDocument.Uri == folder.UriOf("flaskprep.json")).Edits;
        Assert.Equal(after, Request.Apply(settings, edits.Select(one => (one.Range, one.NewText))));
        Assert.Equal(folder.UriOf(to), Assert.Single(edit!.DocumentChanges!.OfType<RenameFile>()).NewUri);
        Assert.Contains(Documents(edit!), document => document.TextDocument.Uri == folder.UriOf("a.md"));
    }

    [Fact]
    public void When_a_banks_file_is_renamed_the_references_follow()
    {
        var snapshot = Snapshot(new World(), "see [[react:Q2]], [[Q2]]", Bank, Client);
        var (from, to) = (World.Folder.Child("react.bank.md").ToString(), World.Folder.Child("sub/preact.bank.md").ToString());
        var edit = FileRenameFeature.Answer(snapshot, new([new(from, to)]), default)!;
        Assert.Equal("see [[preact:Q2]], [[Q2]]", Applied(edit, "note.md", "see [[react:Q2]], [[Q2]]"));
        Assert.Null(FileRenameFeature.Answer(snapshot, new([new(World.Uri.ToString(), World.Folder.Child("other.md").ToString())]), default));
    }

    [Fact]
    public void In_the_bank_itself_the_title_renames_the_question()
    {
        var (index, uri) = new World().WithNote("a.md", "[[react:Q2]]").OpenBank("react", Bank);
        var target = RenameFeature.Prepare(new(index, Client), new(new(uri.ToString()), new(6, 8)), default)!;
        Assert.Equal(("Q2", new Position(6, 6)), (target.Placeholder, target.Range.Start));
        var edit = RenameFeature.Rename(new(index, Client), new(new(uri.ToString()), new(6, 8), "hooks"), default)!;
        Assert.Equal("[[react:hooks]]", Applied(edit, "a.md", "[[react:Q2]]"));
    }

    private static PrepareRenameResult? Prepare(string note)
    {
        var (text, cursor) = Marked.Read(note);
        return RenameFeature.Prepare(Snapshot(new World(), text, Bank, Client), new(new(World.Uri.ToString()), Request.PositionOf(text, cursor)), default);
    }

    private static WorkspaceEdit? Rename(string note, string name, World? world = null, string bank = Bank, ClientProfile? client = null)
    {
        var (text, cursor) = Marked.Read(note);
        return RenameFeature.Rename(Snapshot(world ?? new(), text, bank, client ?? Client), new(new(World.Uri.ToString()), Request.PositionOf(text, cursor), name), default);
    }

    private static ServerSnapshot Snapshot(World world, string note, string bank, ClientProfile client) => new(world.WithBank("react", bank).Open(note), client);

    private static IEnumerable<TextDocumentEdit> Documents(WorkspaceEdit edit) => edit.DocumentChanges!.OfType<TextDocumentEdit>();

    private static string Applied(WorkspaceEdit edit, string name, string text) =>
        Request.Apply(text, Documents(edit).Single(document => document.TextDocument.Uri == World.Folder.Child(name).ToString()).Edits.Select(one => (one.Range, one.NewText)));
}
