using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.CodeLenses;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class HeadingLensTests
{
    private static World On => new() { Settings = new() { HeadingLenses = true } };

    [Theory]
    [InlineData("# Flask\n\n## Blueprints$0\n\ntext", "Practice Q13 · 0 references")]
    [InlineData("Flask\n\n## One\n\n[[Q13]] and more$0", "Practice Q13 · 1 reference")]
    [InlineData("Flask\n\n## See [[Q13]]$0\n\n[[Q13]] ![[Q13]] Q13", "Practice Q13 · 3 references")]
    [InlineData("Flask\n\n## how do you scale flask applications$0", "Practice Q19 · 0 references")]
    public void A_heading_about_a_question_offers_to_practice_it(string note, string title)
    {
        var (snapshot, at) = Request.At(On, ClientProfile.Plain, note);
        var lens = Assert.Single(Lenses(snapshot, at));
        Assert.Null(lens.Command);
        var resolved = HeadingLenses.Resolve(snapshot, lens, (_, _) => null).Command!;
        Assert.Equal(title, resolved.Title);
        Assert.Equal(title.Split(' ')[1], resolved.Arguments![0].GetProperty("topic").GetString());
        Assert.Equal($"{title} · last grade 3½ of 5", HeadingLenses.Resolve(snapshot, lens, (_, _) => 3.4).Command!.Title);
    }

    [Theory]
    [InlineData("# Flask\n\nsee [[Q13]]$0")]
    [InlineData("# Tomatoes\n\nA session.$0")]
    [InlineData("no heading, Flask$0")]
    public void Other_headings_have_none(string note)
    {
        var (snapshot, at) = Request.At(On, ClientProfile.Plain, note);
        Assert.Empty(Lenses(snapshot, at));
    }

    [Fact]
    public void Without_the_setting_there_are_none()
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain, "# Blueprints\n\nFlask$0");
        Assert.Null(CodeLensFeature.Answer(snapshot, new(at.TextDocument), default));
    }

    [Fact]
    public async Task Practice_asks_that_question_and_its_grade_is_seen_then()
    {
        using var folder = new TestFolder().With("flaskprep.json", """{"headingLenses": true}""");
        await using var session = await new EditorSession(folder).StartAsync();
        await session.OpenAsync("a.md", "# Blueprints\n\nIn Flask.");
        var document = $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}}}}""";
        var lenses = await EditorSession.UntilAsync(() => session.RequestAsync("textDocument/codeLens", document), answer => answer.ValueKind == System.Text.Json.JsonValueKind.Array);
        var lens = await session.RequestAsync("codeLens/resolve", lenses[0].GetRawText());
        Assert.Equal("Practice Q13 · 0 references", lens.GetProperty("command").GetProperty("title").GetString());
        var command = lens.GetProperty("command");
        var started = await session.RequestAsync("workspace/executeCommand", $$"""{"command":{{command.GetProperty("command").GetRawText()}},"arguments":{{command.GetProperty("arguments").GetRawText()}}}""");
        Assert.Equal("Question 1 of 1.", started.GetProperty("message").GetString()![..16]);
        var interview = DocumentUri.Parse(started.GetProperty("uri").GetString()!).Path!;
        Assert.Contains("ask: 1 Q13 ", await File.ReadAllTextAsync(interview, TestContext.Current.CancellationToken));
    }

    private static CodeLens[] Lenses(ServerSnapshot snapshot, TextDocumentPositionParams at) => CodeLensFeature.Answer(snapshot, new(at.TextDocument), default)!;
}
