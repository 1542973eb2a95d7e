using FlaskPrep.LanguageServer.References;
using FlaskPrep.LanguageServer.Sessions;
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
        Assert.Null(ReferencesFeature.Answer(snapshot, new(at.TextDocument, at.Position, new()), default));
    }

    [Theory]
    [InlineData("Q2. What is a ke$0y?")]
    [InlineData("See [[react:Q$02]].")]
    public void A_question_in_its_bank_has_the_same(string place)
    {
        var (line, cursor) = Marked.Read(place);
        var (index, uri) = new World().WithNote("a.md", "[[react:Q2]] [[react:Q1]]").OpenBank("react", React);
        var offset = React.IndexOf(line, StringComparison.Ordinal) + cursor;
        var found = ReferencesFeature.Answer(new(index, ClientProfile.Plain), new(new(uri.ToString()), Request.PositionOf(React, offset), new()), default);
        Assert.Equal([World.Folder.Child("a.md").ToString()], found!.Select(location => location.Uri));
    }

    private static IEnumerable<string> Find(World world, string note, bool includeDeclaration = false)
    {
        var (snapshot, at) = Request.At(world, ClientProfile.Plain, note);
        return ReferencesFeature.Answer(snapshot, new(at.TextDocument, at.Position, new(includeDeclaration)), default)!
            .Select(location => $"{location.Uri[(location.Uri.LastIndexOf('/') + 1)..]} {location.Range.Start.Line}:{location.Range.Start.Character}");
    }
}
