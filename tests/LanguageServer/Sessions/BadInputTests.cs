using System.Text.Json;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>What goes wrong in real editors and real folders: the server lives on, answers rightly afterwards, and no text is lost.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TestFolder folder = new();

    public static TheoryData<string, string> Hostile => new()
    {
        { "broken Markdown", "# [Flask](\n```\n[[Q13\n| a\n> - [ ]\n**`\n<!-- \n[^\n" },
        { "nested quotes", string.Concat(Enumerable.Repeat("> ", 20_000)) + "Flask\n" },
        { "nested quotes over lines", string.Concat(Enumerable.Range(1, 300).Select(depth => $"{new string('>', depth)} Flask\n")) },
        { "nested lists", string.Concat(Enumerable.Range(0, 2_000).Select(depth => $"{new string(' ', depth)}- Flask\n")) },
        { "a line of 2 MB", string.Concat(Enumerable.Repeat("Flask Jinga2 [[Q99]] \U0001F600 ", 80_000)) },
        { "brackets", new string('[', 200_000) },
        { "links", string.Concat(Enumerable.Repeat("[a](", 40_000)) },
        { "emphasis", string.Concat(Enumerable.Repeat("*a _b ", 30_000)) },
        { "lone carriage returns", "Flask\rJinga2\r[[Q99]]\r" },
        { "zero bytes", "Flask \0 [[Q99]]\0" },
        { "comments", string.Concat(Enumerable.Repeat("<!-- flaskprep-disable", 20_000)) },
        { "comments over fences", string.Concat(Enumerable.Repeat("<!-- flaskprep-disable-next-line -->\n```\n", 5_000)) },
        { "claims without an end", "Flask " + string.Concat(Enumerable.Repeat("the session is stored on the server and ", 20_000)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_note_is_answered_and_the_next_one_too(string name, string text)
    {
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", text);
        await session.HoverAsync("a.md", 0, 3);
        await session.DiagnosticsAsync("a.md");
        await session.RequestAsync("textDocument/completion", session.At("a.md", 0, 3));
        await session.ChangeAsync("a.md", 2, Insert(0, 0, "Flask Blueprint\n\n"));
        await AssertBlueprintAsync(session, "a.md", 0, 8);
        await AssertAliveAsync(session);
        Assert.NotEmpty(name);
    }

    [Fact]
    public async Task A_note_of_10_MB_is_opened_and_edited_at_its_end()
    {
        const int Lines = 200_000;
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", string.Concat(Enumerable.Repeat("Flask and fifty more letters of prose on each line.\n", Lines)));
        for (var i = 0; i < 12; i++)
            await session.ChangeAsync("a.md", 2 + i, Insert(Lines, i, "Blueprint is"[i].ToString()));
        await AssertBlueprintAsync(session, "a.md", Lines, 4);
        await AssertAliveAsync(session);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Columns_behind_an_emoji_are_right_in_every_encoding(string name)
    {
        var encoding = name switch { "utf-8" => PositionEncoding.Utf8, "utf-32" => PositionEncoding.Utf32, _ => PositionEncoding.Utf16 };
        const string Line = "\U0001F600é Blueprint of Flask: Jinga2, [[Q99]] and [[Q13]], [[blue";
        await using var session = await StartAsync(FullClient.With(name));
        Assert.Equal(name, session.Capabilities.GetProperty("positionEncoding").GetString());
        await session.OpenAsync("a.md", $"\r\n{Line}");
        int Column(string part, int behind = 0) => new LineIndex(Line).PositionAt(Line.IndexOf(part, StringComparison.Ordinal) + behind, encoding).Column;
        (int, int) Columns(string part) => (Column(part), Column(part, part.Length));

        var hover = await session.HoverAsync("a.md", 1, Column("Blueprint"));
        Assert.Equal(Columns("Blueprint"), ColumnsOf(hover.GetProperty("range")));
        var definition = await session.RequestAsync("textDocument/definition", session.At("a.md", 1, Column("[[Q13]]", 3)));
        Assert.Equal(Columns("[[Q13]]"), ColumnsOf(definition[0].GetProperty("originSelectionRange")));
        var completion = await session.RequestAsync("textDocument/completion", session.At("a.md", 1, Column("[[blue", 6)));
        var edit = completion.GetProperty("items")[0].GetProperty("textEdit");
        Assert.Equal(Columns("blue"), ColumnsOf((edit.TryGetProperty("range", out var range) ? range : edit.GetProperty("replace"))));
        var findings = (await FindingsAsync(session, "a.md", 2)).GetProperty("items");
        Assert.Equal([Columns("Jinga2"), Columns("[[Q99]]")], findings.EnumerateArray().Select(finding => ColumnsOf(finding.GetProperty("range"))));
        var actions = await session.RequestAsync("textDocument/codeAction",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}}},"range":{{{findings[0].GetProperty("range").GetRawText()}}},"context":{"diagnostics":[]}}""");
        var fix = actions[0].GetProperty("edit").GetProperty("documentChanges")[0].GetProperty("edits")[0];
        Assert.Equal(Columns("Jinga2"), ColumnsOf(fix.GetProperty("range")));
        Assert.Equal(1, fix.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Crlf_and_a_lone_cr_count_as_lines_in_answers_and_edits()
    {
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", "one\r\ntwo\rFlask Bluprint\n");
        await session.ChangeAsync("a.md", 2, Insert(2, 9, "e"));
        await AssertBlueprintAsync(session, "a.md", 2, 8);
        await session.ChangeAsync("a.md", 3, """{"range":{"start":{"line":0,"character":3},"end":{"line":1,"character":0}},"text":""}""");
        await AssertBlueprintAsync(session, "a.md", 1, 8);
    }

    [Fact]
    public async Task Half_a_character_does_not_end_the_answers()
    {
        await using var session = await StartAsync();
        await session.NotifyAsync("textDocument/didOpen",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("a.md"))}}},"languageId":"markdown","version":1,"text":"Flask \ud83d Blueprint \ude00 [[Q99]]"}}""");
        await AssertBlueprintAsync(session, "a.md", 0, 9);
        await FindingsAsync(session, "a.md", 1);
    }

    [Fact]
    public async Task A_closed_note_with_bytes_that_are_no_text_harms_nobody()
    {
        folder.With("latin1.md", [.. "Flask caf"u8, 0xE9, .. " [[Q99]]"u8]).With("binary.md", [0, 1, 2]).With("Q99.md", [0xC3, 0x28, 0xA0, 0xFF]);
        await using var session = await StartAsync();
        Assert.Contains("binary.md: holds binary data", session.NextNotification("window/showMessage").GetProperty("message").GetString());
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        await FindingsAsync(session, "a.md", 0);
        await AssertAliveAsync(session);
    }

    [Theory]
    [InlineData("textDocument/hover", "{}")]
    [InlineData("textDocument/hover", "null")]
    [InlineData("textDocument/hover", "[1]")]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":null},"position":{"line":0,"character":0}}""")]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":7},"position":{"line":0,"character":0}}""")]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"file:///a.md"},"position":{"line":"0","character":0}}""")]
    [InlineData("textDocument/completion", """{"textDocument":{"uri":"file:///a.md"}}""")]
    [InlineData("textDocument/codeAction", """{"textDocument":{"uri":"file:///a.md"},"range":null,"context":{}}""")]
    [InlineData("textDocument/codeAction", """{"textDocument":{"uri":"file:///a.md"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":null}""")]
    [InlineData("textDocument/diagnostic", """{"textDocument":null}""")]
    [InlineData("completionItem/resolve", """{"label":null}""")]
    [InlineData("completionItem/resolve", "7")]
    [InlineData("workspace/executeCommand", """{"command":null}""")]
    [InlineData("workspace/executeCommand", """{"command":"flaskPrep.server.turnOn","arguments":[7,null]}""")]
    public async Task A_malformed_request_is_answered_as_such(string method, string parameters)
    {
        await using var session = await StartAsync();
        var answer = await session.RequestAsync(method, parameters);
        var isTurnOn = parameters.Contains("turnOn", StringComparison.Ordinal);
        Assert.True(isTurnOn ? answer.ValueKind == JsonValueKind.String : answer.GetProperty("error").GetProperty("code").GetInt32() == -32602, answer.ToString());
        await AssertAliveAsync(session);
    }

    [Theory]
    [InlineData("textDocument/didOpen", "{}")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":null,"languageId":"markdown","version":1,"text":null}}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:never","version":3},"contentChanges":[{"text":"x"}]}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:never","version":null},"contentChanges":null}""")]
    [InlineData("textDocument/didClose", """{"textDocument":{"uri":"untitled:never"}}""")]
    [InlineData("textDocument/didClose", "null")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[{"uri":"file:///no/such.md","type":9},{"uri":"untitled:x","type":1}]}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":null}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":{"added":[{"uri":"untitled:x","name":""},{"uri":"::","name":"x"}],"removed":[{"uri":"file:///never","name":"x"}]}}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":null}""")]
    [InlineData("workspace/didChangeConfiguration", "null")]
    [InlineData("textDocument/didSave", """{"textDocument":{"uri":"untitled:never"}}""")]
    [InlineData("no/such", """{"x":1}""")]
    [InlineData("$/no/such", "[]")]
    public async Task A_malformed_notification_harms_nobody(string method, string parameters)
    {
        await using var session = await StartAsync();
        await session.NotifyAsync(method, parameters);
        await AssertAliveAsync(session);
    }

    [Fact]
    public async Task An_unknown_request_is_answered_as_unknown()
    {
        await using var session = await StartAsync();
        foreach (var method in new[] { "no/such", "$/no/such", "textDocument/typeDefinition", "textDocument/didOpen" })
            Assert.Equal(-32601, (await session.RequestAsync(method, "{}")).GetProperty("error").GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData(0, 9999)]
    [InlineData(9999, 0)]
    [InlineData(2147483647, 2147483647)]
    public async Task A_position_out_of_range_is_the_nearest_one(int line, int character)
    {
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", "Flask Blueprint");
        foreach (var method in new[] { "textDocument/hover", "textDocument/definition", "textDocument/completion" })
            Assert.Equal(JsonValueKind.Null, (await session.RequestAsync(method, session.At("a.md", line, character))).ValueKind);
        await session.ChangeAsync("a.md", 2, Insert(line, character, " and a Blueprint"));
        await AssertBlueprintAsync(session, "a.md", 0, 24);
        Assert.True(character == 0 || line == 0 || (await session.HoverAsync("a.md", 4294967, 0)).ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Version_gaps_a_second_opening_and_a_change_of_nothing_are_taken_as_they_come()
    {
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", "Flask");
        await session.ChangeAsync("a.md", 7, Insert(0, 5, " Blueprint"));
        await AssertBlueprintAsync(session, "a.md", 0, 8);
        await session.ChangeAsync("a.md", 3, Insert(0, 0, "More "));
        await AssertBlueprintAsync(session, "a.md", 0, 13);
        await session.ChangeAsync("a.md", 8, "");
        await AssertBlueprintAsync(session, "a.md", 0, 13);
        await session.OpenAsync("a.md", "Flask: a Blueprint", version: 1);
        await AssertBlueprintAsync(session, "a.md", 0, 10);
        await session.ChangeAsync("a.md", 2, """{"range":{"start":{"line":0,"character":5},"end":{"line":0,"character":2}},"text":"x"}""");
        await AssertBlueprintAsync(session, "a.md", 0, 10);
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("vscode-notebook-cell://dev-container+7b2/a.ipynb#X12sZmlsZQ%3D%3D")]
    [InlineData("vscode-vfs://github/owner/name/a%20b.md")]
    [InlineData("git:/notes/a.md?%7B%22ref%22%3A%22~%22%7D")]
    [InlineData("file://server/share/a.md")]
    [InlineData("a name that is no uri %%%")]
    [InlineData("")]
    public async Task What_is_no_file_on_this_disk_works_from_its_text(string uri)
    {
        await using var session = await StartAsync();
        var document = $$"""{"uri":{{EditorSession.Json(uri)}}}""";
        await session.NotifyAsync("textDocument/didOpen", $$$"""{"textDocument":{"uri":{{{EditorSession.Json(uri)}}},"languageId":"markdown","version":1,"text":"Flask Blueprint [[Q99]]"}}""");
        var hover = await session.RequestAsync("textDocument/hover", $$$"""{"textDocument":{{{document}}},"position":{"line":0,"character":8}}""");
        Assert.Contains("Q13", hover.GetProperty("contents").GetProperty("value").GetString());
        var report = await session.RequestAsync("textDocument/diagnostic", $$$"""{"textDocument":{{{document}}}}""");
        Assert.Equal(1, report.GetProperty("items").GetArrayLength());
        var actions = await session.RequestAsync("textDocument/codeAction",
            $$$"""{"textDocument":{{{document}}},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{"diagnostics":[]}}""");
        Assert.All(actions.EnumerateArray(), action =>
            Assert.Equal(uri, action.GetProperty("edit").GetProperty("documentChanges")[0].GetProperty("textDocument").GetProperty("uri").GetString()));
        await session.NotifyAsync("textDocument/didClose", $$$"""{"textDocument":{{{document}}} }""");
        await AssertAliveAsync(session);
    }

    [Fact]
    public async Task One_file_has_one_text_however_its_uri_is_spelled()
    {
        await using var session = await StartAsync();
        await session.NotifyAsync("textDocument/didOpen", """{"textDocument":{"uri":"file:///c%3A/x%20y/a.md","languageId":"markdown","version":1,"text":"Flask"}}""");
        await session.NotifyAsync("textDocument/didChange", """{"textDocument":{"uri":"file:///C:/x y/a.md","version":2},"contentChanges":[{"text":"Flask Blueprint"}]}""");
        foreach (var uri in new[] { "file:///c:/x%20y/a.md", "file:///C%3a/x%20y/a.md", "file:///c%3A/x%20y/%61.md" })
        {
            var hover = await session.RequestAsync("textDocument/hover", $$$"""{"textDocument":{"uri":"{{{uri}}}"},"position":{"line":0,"character":8}}""");
            Assert.Contains("Q13", hover.GetProperty("contents").GetProperty("value").GetString());
        }
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_leaves_a_server_that_works()
    {
        Directory.Delete(folder.Path);
        await using (var session = await StartAsync())
        {
            await session.OpenAsync("a.md", "Flask [[Q99]]");
            await FindingsAsync(session, "a.md", 1);
            await AssertAliveAsync(session);
        }

        Directory.CreateDirectory(folder.Path);
    }

    [Fact]
    public async Task A_bank_that_cannot_be_read_is_said_in_one_line_and_read_when_it_can_be()
    {
        folder.With("react.bank.md", [0, 0]);
        await using var session = await StartAsync();
        Assert.Equal($"{folder.PathOf("react.bank.md")}: holds binary data, not text; save it as UTF-8 text", session.NextNotification("window/showMessage").GetProperty("message").GetString());
        await AssertAliveAsync(session);
        await session.OpenAsync("a.md", "see [[react:Q7]]");
        folder.With("react.bank.md", "Q7. What is JSX?\n\nA: Syntax.\n");
        await session.NotifyAsync("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":{{{EditorSession.Json(folder.UriOf("react.bank.md"))}}},"type":2}]}""");
        await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Object);
    }

    public void Dispose() => folder.Dispose();

    private Task<EditorSession> StartAsync(string? capabilities = null) =>
        new EditorSession(folder) { Answer = (method, _) => method == "workspace/configuration" ? "[null]" : null }.StartAsync(capabilities ?? FullClient.Capabilities);

    private static string Insert(int line, int character, string text) =>
        $$$"""{"range":{"start":{"line":{{{line}}},"character":{{{character}}}},"end":{"line":{{{line}}},"character":{{{character}}}}},"text":{{{EditorSession.Json(text)}}}}""";

    private static Task<JsonElement> FindingsAsync(EditorSession session, string name, int count) =>
        EditorSession.UntilAsync(() => session.DiagnosticsAsync(name), report => report.GetProperty("items").GetArrayLength() == count);

    private static (int, int) ColumnsOf(JsonElement range) =>
        (range.GetProperty("start").GetProperty("character").GetInt32(), range.GetProperty("end").GetProperty("character").GetInt32());

    private static async Task AssertBlueprintAsync(EditorSession session, string name, int line, int character)
    {
        var hover = await session.HoverAsync(name, line, character);
        Assert.True(hover.ValueKind == JsonValueKind.Object, $"nothing at {line}:{character}");
        Assert.Contains("Q13", hover.GetProperty("contents").GetProperty("value").GetString());
    }

    /// <summary>Another note, opened now, is answered rightly, and nothing was logged as a failure.</summary>
    private static async Task AssertAliveAsync(EditorSession session)
    {
        await session.OpenAsync("alive.md", "Flask has a Blueprint");
        await AssertBlueprintAsync(session, "alive.md", 0, 14);
        Assert.DoesNotContain(session.Log.Lines, line => line.StartsWith("error", StringComparison.Ordinal));
    }
}
