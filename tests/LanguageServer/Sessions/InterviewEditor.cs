using System.Text.Json;
using System.Text.RegularExpressions;
using FlaskPrep.Core.Text;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>An editor with an interview open: it applies the server's edits to its text and sends the whole text back.</summary>
internal sealed class InterviewEditor : IAsyncDisposable
{
    private const string Capabilities = """
        {"workspace":{"applyEdit":true,"workspaceEdit":{"documentChanges":true}},
        "textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}
        """;

    private readonly Lock gate = new();
    private int skipEdits;
    private int version = 1;

    private InterviewEditor(TestFolder folder, TestFolder data) => Session = new(folder, historyFile: data.PathOf("history.db")) { Answer = Answer };

    public EditorSession Session { get; }

    public string Uri { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>The id of the question asked last.</summary>
    public string Question => Regex.Matches(Text, @"<!-- ask: \d+ (\S+) ")[^1].Groups[1].Value;

    public static async Task<InterviewEditor> StartAsync(TestFolder folder, TestFolder data, int count, int skipEdits = 0)
    {
        var editor = new InterviewEditor(folder, data) { skipEdits = skipEdits };
        await editor.Session.StartAsync(Capabilities);
        var started = await editor.CommandAsync("startInterview", $$"""[{"count":{{count}},"seed":7}]""");
        editor.Uri = started.GetProperty("uri").GetString()!;
        editor.Text = await File.ReadAllTextAsync(DocumentUri.Parse(editor.Uri).Path!);
        await editor.Session.NotifyAsync("textDocument/didOpen",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(editor.Uri)}}},"languageId":"markdown","version":1,"text":{{{EditorSession.Json(editor.Text)}}}}}""");
        return editor;
    }

    public Task TypeReplyAsync(string reply) => ReplaceAsync($"{Text.TrimEnd()}\n\n{reply}\n");

    public async Task ReplaceAsync(string text)
    {
        string notification;
        lock (gate)
        {
            Text = text;
            notification = Changed();
        }

        await Session.NotifyAsync("textDocument/didChange", notification);
    }

    public Task<JsonElement> ActAsync(string act, int? line = null) => CommandAsync(
        act, line is { } at ? $$$"""[{{{EditorSession.Json(Uri)}}},{"line":{{{at}}},"character":0}]""" : $"[{EditorSession.Json(Uri)}]");

    public IReadOnlyList<string> Marks(string words) => [.. Regex.Matches(Text, $"<!-- {words}").Select(match => match.Value)];

    public ValueTask DisposeAsync() => Session.DisposeAsync();

    private Task<JsonElement> CommandAsync(string command, string arguments) =>
        Session.RequestAsync("workspace/executeCommand", $$"""{"command":"flaskPrep.server.{{command}}","arguments":{{arguments}}}""");

    private string? Answer(string method, JsonElement parameters)
    {
        if (method != "workspace/applyEdit")
            return null;
        lock (gate)
        {
            if (skipEdits-- > 0)
                return """{"applied":true}""";
            var change = parameters.GetProperty("edit").GetProperty("documentChanges")[0];
            Assert.Equal(version, change.GetProperty("textDocument").GetProperty("version").GetInt32());
            Text = Request.Apply(Text, change.GetProperty("edits").EnumerateArray().Select(edit => (
                RangeOf(edit.GetProperty("range")), edit.GetProperty("newText").GetString()!)));
            _ = Session.NotifyAsync("textDocument/didChange", Changed());
            return """{"applied":true}""";
        }
    }

    private static LspRange RangeOf(JsonElement range) => new(PositionOf(range.GetProperty("start")), PositionOf(range.GetProperty("end")));

    private static Position PositionOf(JsonElement at) => new(at.GetProperty("line").GetInt32(), at.GetProperty("character").GetInt32());

    private string Changed() =>
        $$$"""{"textDocument":{"uri":{{{EditorSession.Json(Uri)}}},"version":{{{++version}}}},"contentChanges":[{"text":{{{EditorSession.Json(Text)}}}}]}""";
}
