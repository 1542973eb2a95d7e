using System.Text.Json;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.References;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class ReferenceTests
{
    private const string React = "Q1. What is a hook?\n\nA: See [[react:Q2]].\n\nQ2. What is a key?\n\nA: A name.\n";

    [Theory]
    [InlineData("Flask: [[Q1$03]], Q13, [[Q14]]")]
    [InlineData("Flask: [[Q13]], Q1$03, [[Q14]]")]
    public void All_places_in_all_notes_are_listed(string note) =>
        Assert.Equal(["a.md 1:4", "note.md 0:7", "note.md 0:16"], Find(new World().WithNote("a.md", "\nsee [[Q13|x]]").WithNote("b.md", "[[Q1]]"), note));

    [Fact]
    public void The_question_itself_is_listed_where_the_client_wants_it() =>
        Assert.Equal([$"{World.SeedBank.Uri.FileName} {World.SeedBank.Find("Q13")!.Line}:{World.SeedBank.Text.Lines.PositionAt(World.SeedBank.Find("Q13")!.TitleSpan.Start, default).Column}", "note.md 0:0"],
            Find(new World(), "[[Q1$03]]", includeDeclaration: true));

    [Theory]
    [InlineData("[[Q9$09]]")]
    [InlineData("to$0matoes Q13")]
    [InlineData("# He$0ading of [[Q13]]")]
    public void What_names_no_question_has_none(string note)
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain, note);
        Assert.Null(Answer(new(), snapshot, new(at.TextDocument, at.Position, new())));
    }

    [Theory]
    [InlineData("Q2. What is a ke$0y?")]
    [InlineData("See [[react:Q$02]].")]
    public void A_question_in_its_bank_has_the_same(string place)
    {
        var (line, cursor) = Marked.Read(place);
        var (index, uri) = new World().WithNote("a.md", "[[react:Q2]] [[react:Q1]]").OpenBank("react", React);
        var offset = React.IndexOf(line, StringComparison.Ordinal) + cursor;
        var found = Answer(new(), new(index, ClientProfile.Plain), new(new(uri.ToString()), Request.PositionOf(React, offset), new()));
        Assert.Equal([World.Folder.Child("a.md").ToString()], found!.Select(location => location.Uri));
    }

    [Theory]
    [InlineData("[[Q1$03]]", "typed above\n[[Q13]]", "a.md 0:0", "note.md 1:0")]
    [InlineData("[[Q1$03]]", "[[Q13]] and Q13", "a.md 0:0", "note.md 0:0", "note.md 0:12")]
    [InlineData("[[Q1$03]]", "[[Q13]] typed behind", "a.md 0:0", "note.md 0:0")]
    public void An_answer_that_is_known_is_given_again_only_while_it_is_right(string note, string typed, params string[] expected)
    {
        var feature = new ReferencesFeature();
        var (snapshot, at) = Request.At(new World().WithNote("a.md", "[[Q13]]"), ClientProfile.Plain, note);
        var uri = DocumentUri.Parse(at.TextDocument.Uri);
        Answer(feature, snapshot, new(at.TextDocument, at.Position, new()));
        var line = typed.Split('\n').Length - 1;
        var after = snapshot with { Index = snapshot.Index with { Documents = snapshot.Index.Documents.SetItem(uri, new(uri, 2, new(typed))) } };
        Assert.Equal(expected, Answer(feature, after, new(at.TextDocument, new(line, 3), new()))!.Select(Shown));
    }

    [Fact]
    public void A_note_that_is_closed_or_changed_on_disk_makes_another_answer()
    {
        var feature = new ReferencesFeature();
        var (snapshot, at) = Request.At(new World().WithNote("a.md", "[[Q13]]"), ClientProfile.Plain, "[[Q1$03]]");
        Assert.Equal(2, Answer(feature, snapshot, new(at.TextDocument, at.Position, new()))!.Length);
        var gone = Request.At(new World().WithNote("a.md", "[[Q14]]"), ClientProfile.Plain, "[[Q1$03]]").Snapshot;
        Assert.Single(Answer(feature, gone, new(at.TextDocument, at.Position, new()))!);
        Assert.Equal(2, Answer(feature, snapshot, new(at.TextDocument, at.Position, new()))!.Length);
    }

    private static IEnumerable<string> Find(World world, string note, bool includeDeclaration = false)
    {
        var (snapshot, at) = Request.At(world, ClientProfile.Plain, note);
        return Answer(new(), snapshot, new(at.TextDocument, at.Position, new(includeDeclaration)))!.Select(Shown);
    }

    private static string Shown(Location location) => $"{location.Uri[(location.Uri.LastIndexOf('/') + 1)..]} {location.Range.Start.Line}:{location.Range.Start.Character}";

    private static Location[]? Answer(ReferencesFeature feature, ServerSnapshot snapshot, ReferenceParams parameters) =>
        feature.Answer(snapshot, parameters, default) is { IsEmpty: false } json ? JsonSerializer.Deserialize(json.Span, ProtocolJson.Default.LocationArray) : null;
}
