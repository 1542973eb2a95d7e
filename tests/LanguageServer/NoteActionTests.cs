using FlaskPrep.LanguageServer.CodeActions;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class NoteActionTests
{
    private static readonly ClientProfile Client = ClientProfile.Plain with { CodeActionLiterals = true, DocumentChanges = true };

    [Theory]
    [InlineData("Flask, see Q1$03 there", "Make Q13 a Reference", "Flask, see [[Q13|What are Flask Blueprints?]] there")]
    [InlineData("# Flask\n\nsee [[Q1$03]]\n", "Add a Section for My Own Words", "# Flask\n\nsee [[Q13]]\n\n## What are Flask Blueprints? Why are they used?\n\n[[Q13]]\n\n")]
    [InlineData("# Blueprints\n\nIn Flask a Blueprint groups routes, templates and handlers.$0\n\n# Next\n", "Add the 2 Missing Points as a Checklist",
        "# Blueprints\n\nIn Flask a Blueprint groups routes, templates and handlers.\n\n- [ ] Blueprints split a large application into modular components\n- [ ] Create one with `Blueprint(\"name\", __name__)` and decorate views with its `route`\n\n# Next\n")]
    public void An_action_writes_what_it_says(string note, string title, string expected)
    {
        foreach (var client in new[] { Client, Client with { ResolvesEdits = true } })
        {
            var (snapshot, at) = Request.At(new World(), client, note);
            var action = Assert.Single(Actions(snapshot, at), action => action.Title == title);
            Assert.Equal(client.ResolvesEdits, action.Edit is null);
            var resolved = CodeActionResolve.Answer(snapshot, action, default);
            Assert.Equal(expected, Applied(Marked.Read(note).Text, resolved));
        }
    }

    [Theory]
    [InlineData("Flask, see [[Q1$03]]", "Make Q13 a Reference")]
    [InlineData("tomatoes Q1$03", "Make Q13 a Reference")]
    [InlineData("# Blueprints\n\nFlask, see [[Q1$03]]", "Add a Section for My Own Words")]
    [InlineData("# Tomatoes\n\nA session.$0", "Add the Missing Point as a Checklist")]
    [InlineData("In Flask a Blueprint groups routes.$0", "Add the 2 Missing Points as a Checklist")]
    public void There_is_no_action_where_there_is_nothing_to_do(string note, string title)
    {
        var (snapshot, at) = Request.At(new World(), Client, note);
        Assert.DoesNotContain(Actions(snapshot, at), action => action.Title == title);
    }

    [Fact]
    public void A_point_that_is_listed_is_not_listed_again()
    {
        const string Note = "# Blueprints\n\nIn Flask a Blueprint groups routes, templates and handlers.\n\n- [ ] Blueprints split a large application into modular components\n- [ ] Create one with `Blueprint(\"name\", __name__)` and decorate views with its `route`$0\n";
        var (snapshot, at) = Request.At(new World(), Client, Note);
        Assert.DoesNotContain(Actions(snapshot, at), action => action.Kind == NoteActions.Checklist);
    }

    [Fact]
    public void Fix_all_makes_every_change_that_needs_no_second_look()
    {
        const string Note = "Flask has Jinga2 and a reqest, see [[Q99]].$0";
        foreach (var only in new[] { "source", "source.fixAll", "source.fixAll.flaskPrep" })
        {
            var (snapshot, at) = Request.At(new World(), Client, Note);
            var action = Assert.Single(Actions(snapshot, at, only), action => action.Kind == FixAll.Kind);
            Assert.Equal("Flask has Jinja2 and a request, see [[Q99]].", Applied(Marked.Read(Note).Text, action));
        }
    }

    [Fact]
    public void Fix_all_is_not_among_what_a_light_bulb_shows()
    {
        var (snapshot, at) = Request.At(new World(), Client, "Flask has Jinga2.$0");
        Assert.DoesNotContain(Actions(snapshot, at), action => action.Kind == FixAll.Kind);
        var (clean, there) = Request.At(new World(), Client, "Flask has Jinja2.$0");
        Assert.DoesNotContain(Actions(clean, there, "source.fixAll"), action => action.Kind == FixAll.Kind);
    }

    [Fact]
    public void An_action_of_an_older_text_gets_no_edit()
    {
        var (snapshot, at) = Request.At(new World(), Client with { ResolvesEdits = true }, "Flask, see Q1$03");
        var action = Actions(snapshot, at).Single(action => action.Kind == NoteActions.Reference);
        var newer = snapshot with { Index = snapshot.Index with { Documents = snapshot.Index.Documents.SetItem(World.Uri, new(World.Uri, 2, new("Flask, Q13"))) } };
        Assert.Null(CodeActionResolve.Answer(newer, action, default).Edit);
    }

    private static CodeAction[] Actions(ServerSnapshot snapshot, TextDocumentPositionParams at, params string[] only) =>
        CodeActionFeature.Answer(snapshot, new(at.TextDocument, new(at.Position, at.Position), new([], only.Length == 0 ? null : only)), default) ?? [];

    private static string Applied(string text, CodeAction action) =>
        Request.Apply(text, Assert.IsType<TextDocumentEdit>(Assert.Single(action.Edit!.DocumentChanges!)).Edits.Select(edit => (edit.Range, edit.NewText)));
}
