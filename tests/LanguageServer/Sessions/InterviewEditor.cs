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
    private readonly Queue<EditMood> moods;
    private int version = 1;

    private InterviewEditor(TestFolder folder, TestFolder data, IEnumerable<EditMood> moods)
    {
        this.moods = new(moods);
        Session = new(folder, historyFile: data.PathOf("history.db")) { Answer = Answer };
    }

    public EditorSession Session { get; }

    public string Uri { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>The id of the question asked last.</summary>
    public string Question => Regex.Matches(Text, @"<!-- ask: \d+ (\S+) ")[^1].Groups[1].Value;

    /// <summary>How often the server sent an edit.</summary>
    public int Edits { get; private set; }

    /// <param name="folder">The notes.</param>
    /// <param name="data">Where the history is.</param>
    /// <param name="count">How many questions.</param>
    /// <param name="moods">How it takes the server's edits, one after the other; then it takes them all.</param>
    public static async Task<InterviewEditor> StartAsync(TestFolder folder, TestFolder data, int count, params EditMood[] moods)
    {
        var editor = new InterviewEditor(folder, data, moods);
        await editor.Session.StartAsync(Capabilities);
        var started = await editor.CommandAsync("startInterview", $$"""[{"count":{{count}},"seed":7,"followUps":false}]""");
        editor.Uri = started.GetProperty("uri").GetString()!;
        await editor.OpenAsync(editor.Uri, await File.ReadAllTextAsync(DocumentUri.Parse(editor.Uri).Path!));
        return editor;
    }

    /// <summary>An editor that finds the interview, as another one left it.</summary>
    public static async Task<InterviewEditor> OpenAsync(TestFolder folder, TestFolder data, string uri, string text)
    {
        var editor = new InterviewEditor(folder, data, []);
        await editor.Session.StartAsync(Capabilities);
        await editor.OpenAsync(uri, text);
        return editor;
    }

    public async Task OpenAsync(string uri, string text)
    {
        (Uri, Text, version) = (uri, text, 1);
        await Session.NotifyAsync("textDocument/didOpen",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(uri)}}},"languageId":"markdown","version":1,"text":{{{EditorSession.Json(text)}}}}}""");
    }

    public Task CloseAsync() => Session.NotifyAsync("textDocument/didClose", $$$"""{"textDocument":{"uri":{{{EditorSession.Json(Uri)}}}}}""");

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
            Edits++;
            var mood = moods.TryDequeue(out var next) ? next : EditMood.Take;
            switch (mood)
            {
                case EditMood.SkipAndSayYes: return """{"applied":true}""";
                case EditMood.Decline: return """{"applied":false,"failureReason":"the person said no"}""";
                case EditMood.Close:
                    _ = CloseAsync();
                    return """{"applied":false}""";
                case EditMood.TypeOn:
                    Text += "typed meanwhile\n";
                    _ = Session.NotifyAsync("textDocument/didChange", Changed());
                    return """{"applied":false,"failureReason":"the document has changed"}""";
            }

            var change = parameters.GetProperty("edit").GetProperty("documentChanges")[0];
            Assert.Equal(version, change.GetProperty("textDocument").GetProperty("version").GetInt32());
            Text = Request.Apply(Text, change.GetProperty("edits").EnumerateArray().Select(edit => (
                RangeOf(edit.GetProperty("range")), edit.GetProperty("newText").GetString()!)));
            _ = SendAsync(Changed(), mood == EditMood.TakeLate ? TimeSpan.FromMilliseconds(700) : TimeSpan.Zero);
            return """{"applied":true}""";
        }
    }

    private async Task SendAsync(string changed, TimeSpan after)
    {
        await Task.Delay(after);
        await Session.NotifyAsync("textDocument/didChange", changed);
    }

    private static LspRange RangeOf(JsonElement range) => new(PositionOf(range.GetProperty("start")), PositionOf(range.GetProperty("end")));

    private static Position PositionOf(JsonElement at) => new(at.GetProperty("line").GetInt32(), at.GetProperty("character").GetInt32());

    private string Changed() =>
        $$$"""{"textDocument":{"uri":{{{EditorSession.Json(Uri)}}},"version":{{{++version}}}},"contentChanges":[{"text":{{{EditorSession.Json(Text)}}}}]}""";
}
