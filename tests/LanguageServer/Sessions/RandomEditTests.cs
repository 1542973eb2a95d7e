using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>Two thousand random edits: the server's text is the editor's, and its findings are those of a server that never saw an edit.</summary>
public sealed class RandomEditTests : IDisposable
{
    private const string Start = "Flask \U0001F600 Jinga2\r\n\r\nsee [[Q99]]\r";

    private readonly TestFolder folder = new();

    [Theory]
    [InlineData(PositionEncoding.Utf8)]
    [InlineData(PositionEncoding.Utf16)]
    [InlineData(PositionEncoding.Utf32)]
    public void The_text_is_the_editors_after_every_edit(PositionEncoding encoding)
    {
        var random = new Random(11);
        var (workspace, text) = (Opened(Start, encoding), Start);
        for (var version = 2; version < 2_002; version++)
        {
            var edits = Edits(ref text, random, encoding, random.Next(1, 4));
            Assert.Equal(0, workspace.Change(World.Uri, version, [.. edits.Select(edit => new TextChange(Position(edit.Start), Position(edit.End), edit.NewText))]));
            var document = workspace.Current.Index.Documents[World.Uri];
            Assert.Equal((text, version), (document.Text, document.Version));
            if (version % 10 == 0)
                Assert.Equal(Findings(Opened(text, encoding)), Findings(workspace));
        }
    }

    [Theory]
    [InlineData("utf-8", PositionEncoding.Utf8)]
    [InlineData("utf-16", PositionEncoding.Utf16)]
    public async Task Over_the_wire_the_findings_stay_those_of_a_server_that_never_saw_an_edit(string name, PositionEncoding encoding)
    {
        var random = new Random(12);
        var text = Start;
        await using var session = await new EditorSession(folder).StartAsync(FullClient.With(name));
        await session.OpenAsync("a.md", text);
        // Until the folder is read there are no findings.
        await EditorSession.UntilAsync(() => ItemsAsync(session, "a.md"), items => items != "[]");
        for (var version = 2; version < 2_002; version++)
        {
            await session.ChangeAsync("a.md", version, string.Join(',', Edits(ref text, random, encoding, 1).Select(Json)));
            if (version % 100 != 0)
                continue;
            await session.OpenAsync("fresh.md", text);
            Assert.Equal(await ItemsAsync(session, "fresh.md"), await ItemsAsync(session, "a.md"));
        }

        Assert.DoesNotContain(session.Log.Lines, line => !line.StartsWith("info", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private static List<RandomEdit> Edits(ref string text, Random random, PositionEncoding encoding, int count)
    {
        var edits = new List<RandomEdit>(count);
        for (var i = 0; i < count; i++)
        {
            edits.Add(RandomEdit.Of(text, random, encoding));
            text = edits[^1].After;
        }

        return edits;
    }

    private static Workspace Opened(string text, PositionEncoding encoding)
    {
        var workspace = new Workspace();
        workspace.Begin(ClientProfile.Plain with { Encoding = encoding }, []);
        workspace.Load(World.BuiltIns);
        workspace.Open(World.Uri, 1, text);
        return workspace;
    }

    private static IEnumerable<string> Findings(Workspace workspace) =>
        Inspector.Inspect(workspace.Current.Index, World.Uri).Select(finding => $"{finding.Code} {finding.Span} {finding.Message}");

    private static async Task<string> ItemsAsync(EditorSession session, string name) => (await session.DiagnosticsAsync(name)).GetProperty("items").GetRawText();

    private static string Json(RandomEdit edit) =>
        $$$"""{"range":{"start":{{{Json(edit.Start)}}},"end":{{{Json(edit.End)}}}},"text":{{{EditorSession.Json(edit.NewText)}}}}""";

    private static string Json((int Line, int Column) at) => $$"""{"line":{{at.Line}},"character":{{at.Column}}}""";

    private static LinePosition Position((int Line, int Column) at) => new(at.Line, at.Column);
}
