using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>What an editor meets: the whole server over the wire.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Pulls = """
        {"general":{"positionEncodings":["utf-16"]},"workspace":{"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":true},
        "diagnostics":{"refreshSupport":true},"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}},
        "textDocument":{"hover":{"contentFormat":["markdown"]},"diagnostic":{},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}},"isPreferredSupport":true}}}
        """;

    private readonly TestFolder folder = new();

    [Fact]
    public async Task A_client_without_capabilities_gets_hover_and_pushed_findings()
    {
        await using var session = await new EditorSession(folder).StartAsync("{}");
        await session.OpenAsync("a.md", "Flask [[Q99]] Blueprint");
        Assert.Contains("Q13", (await session.HoverAsync("a.md", 0, 15)).GetProperty("contents").GetProperty("value").GetString());
        var pushed = session.NextNotification("textDocument/publishDiagnostics");
        Assert.Equal("unknown-question", pushed.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(1, pushed.GetProperty("version").GetInt32());
        Assert.False(session.Capabilities.TryGetProperty("diagnosticProvider", out _));
        Assert.False(session.Capabilities.TryGetProperty("codeActionProvider", out _));
    }

    [Fact]
    public async Task Pushed_findings_go_with_their_cause_and_with_the_document()
    {
        await using var session = await new EditorSession(folder).StartAsync();
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        Assert.Equal(1, session.NextNotification("textDocument/publishDiagnostics").GetProperty("diagnostics").GetArrayLength());
        await ChangeAsync(session, 2, """{"range":{"start":{"line":0,"character":9},"end":{"line":0,"character":11}},"text":"13"}""");
        var pushed = session.NextNotification("textDocument/publishDiagnostics", push => push.GetProperty("version").GetInt32() == 2);
        Assert.Equal(0, pushed.GetProperty("diagnostics").GetArrayLength());
        await ChangeAsync(session, 3, """{"text":"Flask [[Q98]]"}""");
        Assert.Equal(1, session.NextNotification("textDocument/publishDiagnostics").GetProperty("diagnostics").GetArrayLength());
        await session.NotifyAsync("textDocument/didClose", $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}}}}""");
        Assert.Equal(0, session.NextNotification("textDocument/publishDiagnostics").GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public async Task A_client_that_pulls_is_never_pushed_any()
    {
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        var report = await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() > 0);
        Assert.Equal("full", report.GetProperty("kind").GetString());
        Assert.EndsWith("rules/unknown-question.md", report.GetProperty("items")[0].GetProperty("codeDescription").GetProperty("href").GetString());
        await ChangeAsync(session, 2, """{"text":"Flask"}""");
        Assert.Equal(0, (await session.DiagnosticsAsync("a.md")).GetProperty("items").GetArrayLength());
        await session.RequestAsync("shutdown", "null");
        Assert.DoesNotContain("textDocument/publishDiagnostics", session.Notified);
    }

    [Fact]
    public async Task A_quick_fix_mends_and_its_finding_is_gone()
    {
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask uses Jinga2");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 1);
        var actions = await session.RequestAsync("textDocument/codeAction",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}}},"range":{"start":{"line":0,"character":12},"end":{"line":0,"character":12}},"context":{"diagnostics":[]}}""");
        Assert.Equal(
            ["Change to Jinja2", "Turn off misspelled-term for this line", "Turn off misspelled-term in this file", "Turn off misspelled-term in this folder (flaskprep.json)"],
            actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!));
        var edit = actions[0].GetProperty("edit").GetProperty("documentChanges")[0].GetProperty("edits")[0];
        Assert.True(actions[0].GetProperty("isPreferred").GetBoolean());
        await ChangeAsync(session, 2, $$$"""{"range":{{{edit.GetProperty("range").GetRawText()}}},"text":{{{edit.GetProperty("newText").GetRawText()}}}}""");
        Assert.Equal(0, (await session.DiagnosticsAsync("a.md")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Settings_come_from_the_file_the_client_and_the_options_and_the_client_wins()
    {
        folder.With("flaskprep.json", """{"rules":{"unknown-question":"off"}, "referenceStyle":"mention"}""");
        await using var session = await new EditorSession(folder)
        {
            Answer = (method, _) => method == "workspace/configuration" ? """[{"rules":{"unknown-question":"on"}}]""" : null,
        }.StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask [[Q99]] Q1");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 1);
        var items = await session.RequestAsync("textDocument/completion", session.At("a.md", 0, 16));
        Assert.Equal("Q1", items.GetProperty("items")[0].GetProperty("textEdit").GetProperty("newText").GetString());
    }

    [Fact]
    public async Task Settings_that_the_client_sends_take_effect_at_once()
    {
        await using var session = await new EditorSession(folder).StartAsync("{}");
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        Assert.Equal(1, session.NextNotification("textDocument/publishDiagnostics").GetProperty("diagnostics").GetArrayLength());
        await session.NotifyAsync("workspace/didChangeConfiguration", """{"settings":{"flaskPrep":{"rules":{"unknown-question":"off"}}}}""");
        Assert.Equal(0, session.NextNotification("textDocument/publishDiagnostics").GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public async Task A_folder_that_comes_later_brings_its_bank_and_takes_it_along()
    {
        using var other = new TestFolder().With("react.bank.md", "Q7. What is JSX?\n\nA: Syntax.\n");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("a.md", "see [[react:Q7]]");
        var named = $$$"""{"uri":{{{EditorSession.Json(other.Uri)}}},"name":"other"}""";
        await session.NotifyAsync("workspace/didChangeWorkspaceFolders", $$$"""{"event":{"added":[{{{named}}}],"removed":[]}}""");
        await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Object);
        await session.NotifyAsync("workspace/didChangeWorkspaceFolders", $$$"""{"event":{"added":[],"removed":[{{{named}}}]}}""");
        await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[3]")]
    [InlineData("error")]
    public async Task A_client_may_answer_anything_when_asked_for_settings(string answer)
    {
        await using var session = await new EditorSession(folder) { Answer = (method, _) => method == "workspace/configuration" ? answer : null }.StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 1);
    }

    [Fact]
    public async Task A_note_made_on_disk_makes_its_reference_its_own()
    {
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 1);
        folder.With("Q99.md", "mine");
        await session.NotifyAsync("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":{{{EditorSession.Json(folder.UriOf("Q99.md"))}}},"type":1}]}""");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 0);
        Assert.Contains("workspace/diagnostic/refresh", session.Asked);
        Assert.Contains("client/registerCapability", session.Asked);
    }

    [Fact]
    public async Task A_note_that_git_ignores_is_no_note_of_the_folder_and_one_again_when_that_changes()
    {
        folder.With("old/Q99.md", "mine").With(".gitignore", "old/");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 1);
        folder.With(".gitignore", "");
        await session.NotifyAsync("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":{{{EditorSession.Json(folder.UriOf(".gitignore"))}}},"type":2}]}""");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 0);
    }

    [Fact]
    public async Task A_note_that_the_editor_leaves_out_is_no_note_of_the_folder()
    {
        folder.With("old/Q99.md", "mine").With("Q98.md", "mine");
        await using var session = await new EditorSession(folder)
        {
            Answer = (method, _) => method == "workspace/configuration" ? """[null,{"**/old":true,"**/*.md":{"when":"$(basename).txt"},"Q98.md":false}]""" : null,
        }.StartAsync(Pulls);
        await session.OpenAsync("a.md", "Flask [[Q99]] [[Q98]]");
        await EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == 1);
    }

    [Fact]
    public async Task A_bank_written_into_the_folder_is_there_at_once()
    {
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        await session.OpenAsync("a.md", "see [[react:Q7]]");
        folder.With("react.bank.md", "Q7. What is JSX?\n\nA: Syntax.\n");
        await session.NotifyAsync("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":{{{EditorSession.Json(folder.UriOf("react.bank.md"))}}},"type":1}]}""");
        var hover = await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Object);
        Assert.Contains("What is JSX?", hover.GetProperty("contents").GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_code_repository_waits_until_it_is_turned_on()
    {
        folder.With("pyproject.toml").With("README.md", "Flask Jinga2");
        await using var session = await new EditorSession(folder).StartAsync(Pulls, """{"status":true}""");
        await session.OpenAsync("README.md", "Flask Jinga2");
        var status = session.NextNotification("flaskPrep/status", status => status.GetProperty("health").GetString() == "waiting");
        Assert.Equal("Off: code repository", status.GetProperty("text").GetString());
        Assert.Equal(0, (await session.DiagnosticsAsync("README.md")).GetProperty("items").GetArrayLength());
        var file = await session.RequestAsync("workspace/executeCommand", $$$"""{"command":"flaskPrep.server.turnOn","arguments":[{{{EditorSession.Json(folder.Uri)}}}]}""");
        Assert.Equal(folder.UriOf("flaskprep.json"), file.GetString());
        Assert.Equal(1, (await session.DiagnosticsAsync("README.md")).GetProperty("items").GetArrayLength());
        Assert.Equal("60 questions", session.NextNotification("flaskPrep/status").GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_status_waits_for_the_banks()
    {
        await using var session = await new EditorSession(folder).StartAsync("{}", """{"status":true}""");
        Assert.Equal("60 questions", session.NextNotification("flaskPrep/status").GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_setup_can_be_checked()
    {
        await using var session = await new EditorSession(folder.With("a.md", "x")).StartAsync();
        var setup = await EditorSession.UntilAsync(
            () => session.RequestAsync("workspace/executeCommand", """{"command":"flaskPrep.server.checkSetup"}"""),
            setup => setup.GetProperty("text").GetString()!.Contains("1 note,", StringComparison.Ordinal));
        Assert.Contains("flask-interview: 20 questions", setup.GetProperty("text").GetString());
        var error = await session.RequestAsync("workspace/executeCommand", """{"command":"flaskPrep.server.nothing"}""");
        Assert.Equal(-32602, error.GetProperty("error").GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_once_and_the_rest_is_there()
    {
        folder.With("flaskprep.json", "{ \"rules\": ").With("broken.bank.md", [0, 1, 2, 3]).With("fine.bank.md", "Q1. What?\n\nA: x");
        await using var session = await new EditorSession(folder).StartAsync(Pulls);
        var said = new[] { session.NextNotification("window/showMessage"), session.NextNotification("window/showMessage") }
            .Select(message => message.GetProperty("message").GetString()!).ToList();
        Assert.Contains(said, message => message.Contains("flaskprep.json:1: not valid JSON", StringComparison.Ordinal));
        Assert.Contains(said, message => message.Contains("broken.bank.md: holds binary data", StringComparison.Ordinal));
        await session.OpenAsync("a.md", "see [[fine:Q1]]");
        await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Object);
    }

    public void Dispose() => folder.Dispose();

    private Task ChangeAsync(EditorSession session, int version, string change) => session.NotifyAsync("textDocument/didChange",
        $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}},"version":{{{version}}}},"contentChanges":[{{{change}}}]}""");
}
