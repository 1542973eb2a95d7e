using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>A bank of one's own that changes in the editor and on disk.</summary>
public sealed class LiveBankTests : IDisposable
{
    private const string Bank = "## 1. What is JSX?\n\nA syntax.\n\n## 2. What is a React portal?\n\nA door.\n";
    private const string Longer = "## 1. What is a ref?\n\nA handle.\n\n## 2. What is JSX?\n\nA syntax.\n\n## 3. What is a React portal?\n\nA door.\n";

    private readonly TestFolder folder = new();

    [Fact]
    public async Task What_is_typed_into_a_bank_counts_before_it_is_saved_and_no_longer_when_it_is_thrown_away()
    {
        folder.With("react.bank.md", Bank);
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", "see [[react:Q2]] and a memo cache");
        await HoverAsync(session, 8, "A door.");
        await session.OpenAsync("react.bank.md", Bank);
        await session.ChangeAsync("react.bank.md", 2, $$"""{"text":{{EditorSession.Json(Bank.Replace("A door.", "A window.") + "\n## 3. What is a memo cache?\n\nA store.\n")}}}""");
        await HoverAsync(session, 8, "A window.");
        await HoverAsync(session, 24, "A store.");
        await session.NotifyAsync("textDocument/didClose", $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("react.bank.md"))}}}}}""");
        await HoverAsync(session, 8, "A door.");
    }

    [Fact]
    public async Task A_page_of_a_bank_that_is_a_folder_counts_before_it_is_saved()
    {
        folder.With("react.bank/jsx.md", "# What is JSX?\n\nA syntax.\n").With("react.bank/portal.md", "# What is a React portal?\n\nA door.\n");
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", "a React portal");
        await HoverAsync(session, 8, "A door.");
        await session.OpenAsync("react.bank/portal.md", "# What is a React portal?\n\nA window.\n");
        await HoverAsync(session, 8, "A window.");
    }

    [Fact]
    public async Task A_bank_that_is_deleted_is_gone_although_it_is_open()
    {
        folder.With("react.bank.md", Bank);
        await using var session = await StartAsync();
        await session.OpenAsync("a.md", "see [[react:Q2]]");
        await session.OpenAsync("react.bank.md", Bank.Replace("A door.", "A window."));
        await HoverAsync(session, 8, "A window.");
        File.Delete(folder.PathOf("react.bank.md"));
        await ChangedAsync(session, "react.bank.md", 3);
        await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task When_questions_move_the_references_are_offered_to_follow_in_one_edit()
    {
        folder.With("react.bank.md", Bank).With("sub/closed.md", "\U0001F600 [[react:Q1]] [[react:Q2|the *portal*]] [[Q2]]\r\n![[REACT:q2]]\r\n").With("other.md", "Nothing.");
        var (asked, edits) = (new TaskCompletionSource<string>(), new TaskCompletionSource<JsonElement>());
        await using var session = new EditorSession(folder)
        {
            Answer = (method, parameters) =>
            {
                if (method == "window/showMessageRequest" && asked.TrySetResult(parameters.GetProperty("message").GetString()!))
                    return """{"title":"Change the References"}""";
                return method == "workspace/applyEdit" && edits.TrySetResult(parameters.Clone()) ? """{"applied":true}""" : null;
            },
        };
        await session.StartAsync("""{"workspace":{"workspaceEdit":{"documentChanges":true}}}""");
        await session.OpenAsync("open.md", "unsaved: [[react:Q1]]", version: 7);
        folder.With("open.md", "on disk it says nothing");
        await ChangedAsync(session, "open.md", 1);
        await HoverAsync(session, 12, "A syntax.", "open.md");
        folder.With("react.bank.md", Longer);
        await session.NotifyAsync("textDocument/didSave", $$$"""{"textDocument":{"uri":{{{EditorSession.Json(folder.UriOf("react.bank.md"))}}}}}""");
        Assert.Equal("2 questions of react.bank.md are numbered otherwise now. Change 4 references in 2 notes?", await asked.Task.WaitAsync(TimeSpan.FromSeconds(20)));
        var changes = (await edits.Task.WaitAsync(TimeSpan.FromSeconds(20))).GetProperty("edit").GetProperty("documentChanges").EnumerateArray()
            .OrderBy(change => change.GetProperty("textDocument").GetProperty("uri").GetString()).ToList();
        Assert.Equal([folder.UriOf("open.md"), folder.UriOf("sub/closed.md")], changes.Select(change => change.GetProperty("textDocument").GetProperty("uri").GetString()));
        Assert.Equal(7, changes[0].GetProperty("textDocument").GetProperty("version").GetInt32());
        Assert.Equal(JsonValueKind.Null, changes[1].GetProperty("textDocument").GetProperty("version").ValueKind);
        Assert.Equal(["0:17-19=Q2"], Edits(changes[0]));
        Assert.Equal(["0:11-13=Q2", "0:24-26=Q3", "1:9-11=Q3"], Edits(changes[1]));
    }

    [Fact]
    public async Task Where_nothing_refers_to_what_moved_nobody_is_asked()
    {
        folder.With("react.bank.md", Bank).With("a.md", "see [[Q1]] and [[react:Q9]] about React");
        await using var session = await StartAsync();
        await session.OpenAsync("b.md", "a React portal");
        await HoverAsync(session, 8, "*Asked as Q2", "b.md");
        folder.With("react.bank.md", Longer);
        await ChangedAsync(session, "react.bank.md", 2);
        await HoverAsync(session, 8, "*Asked as Q3", "b.md");
        Assert.DoesNotContain("window/showMessageRequest", session.Asked);
    }

    public void Dispose() => folder.Dispose();

    private Task<EditorSession> StartAsync() => new EditorSession(folder).StartAsync("""{"textDocument":{"hover":{"contentFormat":["markdown"]}}}""");

    private static Task<JsonElement> HoverAsync(EditorSession session, int character, string text, string name = "a.md") =>
        EditorSession.UntilAsync(() => session.HoverAsync(name, 0, character), hover => hover.ToString().Contains(text, StringComparison.Ordinal));

    private Task ChangedAsync(EditorSession session, string name, int type) =>
        session.NotifyAsync("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":{{{EditorSession.Json(folder.UriOf(name))}}},"type":{{{type}}}}]}""");

    private static IEnumerable<string> Edits(JsonElement change) => change.GetProperty("edits").EnumerateArray().Select(edit =>
    {
        var (start, end) = (edit.GetProperty("range").GetProperty("start"), edit.GetProperty("range").GetProperty("end"));
        return $"{start.GetProperty("line")}:{start.GetProperty("character")}-{end.GetProperty("character")}={edit.GetProperty("newText").GetString()}";
    });
}
