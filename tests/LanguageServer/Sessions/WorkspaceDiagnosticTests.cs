using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>The findings of a whole folder, for a client that pulls them.</summary>
public sealed class WorkspaceDiagnosticTests : IDisposable
{
    private const string Pulls = """{"general":{"positionEncodings":["utf-16"]},"textDocument":{"diagnostic":{}}}""";

    private readonly TestFolder folder = new();

    [Fact]
    public async Task Files_with_findings_are_reported_open_or_not_and_no_others()
    {
        folder.With("a.md", "Flask [[Q99]]").With("clean.md", "Flask [[Q13]]").With("tomatoes.md", "Tomatoes need sun, see [[water]].").With("own.bank.md", "Q1. What is a hook?\n\nA: A function.\n\nQ2. What is a key?\n\nA: A name.\n\nQ3. What is a ref?\n");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("open.md", "Flask [[Q98]] [[Q97]]", version: 7);
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("open.md"), report => report.GetProperty("items").GetArrayLength() == 2);
        var report = await PullAsync(session);
        Assert.Equal(["a.md 1", "open.md 2 at 7", "own.bank.md 1"], Shown(report));
        Assert.Equal("unknown-question", report.GetProperty("items").EnumerateArray().Single(file => NameOf(file) == "a.md").GetProperty("items")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_is_the_same_is_held_until_a_file_changes_and_then_that_file_is_reported()
    {
        folder.With("a.md", "Flask [[Q99]]").With("b.md", "Flask [[Q98]]").With("c.md", "Flask");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        var first = await PullAsync(session);
        Assert.Equal(["a.md 1", "b.md 1"], Shown(first));
        var held = PullAsync(session, first);
        await Task.Delay(500);
        Assert.False(held.IsCompleted);

        folder.With("b.md", "Flask [[Q13]]").With("c.md", "Flask [[Q97]]");
        await ChangedAsync(session, "b.md", "c.md");
        var second = await held;
        Assert.Equal(["b.md 0", "c.md 1"], Shown(second));
        Assert.False(PullAsync(session, first, second).IsCompleted);
    }

    [Fact]
    public async Task An_edit_counts_as_it_is_typed_and_what_is_on_disk_when_it_is_closed_without_saving()
    {
        folder.With("a.md", "Flask [[Q99]]");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        var first = await PullAsync(session);
        var held = PullAsync(session, first);
        await session.OpenAsync("a.md", "Flask [[Q13]]");
        var mended = await held;
        Assert.Equal(["a.md 0"], Shown(mended));
        held = PullAsync(session, mended);
        await session.NotifyAsync("textDocument/didClose", $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}}}}""");
        Assert.Equal(["a.md 1"], Shown(await held));
    }

    [Fact]
    public async Task A_note_that_takes_the_name_of_a_reference_takes_its_finding_away_elsewhere()
    {
        folder.With("a.md", "Flask [[Q99]]").With("b.md", "Flask [[Q98]]");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        var held = PullAsync(session, await PullAsync(session));
        folder.With("Q99.md", "mine");
        await ChangedAsync(session, "Q99.md");
        Assert.Equal(["a.md 0"], Shown(await held));
    }

    [Fact]
    public async Task A_folder_without_findings_is_answered_once_and_then_held()
    {
        folder.With("tomatoes.md", "Tomatoes need sun.");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        Assert.Empty(Shown(await PullAsync(session)));
        var held = PullAsync(session);
        await session.OpenAsync("tomatoes.md", "Tomatoes need sun and water.");
        await Task.Delay(600);
        Assert.False(held.IsCompleted);
    }

    [Fact]
    public async Task A_document_whose_findings_are_the_same_is_unchanged()
    {
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        var full = await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 1);
        await session.ChangeAsync("a.md", 2, """{"range":{"start":{"line":0,"character":13},"end":{"line":0,"character":13}},"text":" and more"}""");
        var id = full.GetProperty("resultId").GetString()!;
        var again = await session.RequestAsync("textDocument/diagnostic",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}}},"previousResultId":{{{EditorSession.Json(id)}}}}""");
        Assert.Equal("unchanged", again.GetProperty("kind").GetString());
        Assert.Equal(id, again.GetProperty("resultId").GetString());
    }

    public void Dispose() => folder.Dispose();

    private static Task<JsonElement> PullAsync(EditorSession session, params JsonElement[] reports)
    {
        // Of each file what was said last.
        var known = new Dictionary<string, string?>();
        foreach (var file in reports.SelectMany(report => report.GetProperty("items").EnumerateArray()))
            known[file.GetProperty("uri").GetString()!] = file.TryGetProperty("resultId", out var id) ? id.GetString() : null;
        var previous = known.Where(file => file.Value is not null).Select(file => $$"""{"uri":{{EditorSession.Json(file.Key)}},"value":{{EditorSession.Json(file.Value!)}}}""");
        return session.RequestAsync("workspace/diagnostic", $$"""{"previousResultIds":[{{string.Join(',', previous)}}]}""");
    }

    private Task ChangedAsync(EditorSession session, params string[] names) => session.NotifyAsync("workspace/didChangeWatchedFiles",
        $$"""{"changes":[{{string.Join(',', names.Select(name => $$"""{"uri":{{EditorSession.Json(folder.UriOf(name))}},"type":2}"""))}}]}""");

    private static IEnumerable<string> Shown(JsonElement report) =>
        report.GetProperty("items").EnumerateArray().Select(file =>
            $"{NameOf(file)} {file.GetProperty("items").GetArrayLength()}{(file.GetProperty("version").ValueKind == JsonValueKind.Number ? $" at {file.GetProperty("version")}" : "")}").Order();

    private static string NameOf(JsonElement file) => file.GetProperty("uri").GetString()!.Split('/')[^1];
}
