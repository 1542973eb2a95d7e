using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>Settings and folders that change while the server runs.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly TestFolder other = new();

    [Fact]
    public async Task Settings_that_are_pushed_count_from_then_on()
    {
        await using var session = await new EditorSession(folder).StartAsync("""{"textDocument":{"diagnostic":{}}}""");
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        await FindingsAsync(session, 1);
        await session.NotifyAsync("workspace/didChangeConfiguration", """{"settings":{"flaskPrep":{"rules":{"unknown-question":"off"}}}}""");
        await FindingsAsync(session, 0);
        await session.NotifyAsync("workspace/didChangeConfiguration", """{"settings":{"flaskPrep":{"rules":{"unknown-question":"on","no-rule":"off"},"enabled":3}}}""");
        await FindingsAsync(session, 1);
        var said = new[] { session.NextNotification("window/showMessage"), session.NextNotification("window/showMessage") };
        Assert.Equal(["rules: there is no rule \"no-rule\"", "enabled: expected true or false, found 3"], said.Select(one => one.GetProperty("message").GetString()!.Split(';')[0]));
    }

    [Fact]
    public async Task Settings_that_are_pushed_count_where_no_folder_is_open()
    {
        await using var session = await new EditorSession(folder).StartWithoutFolderAsync();
        await session.NotifyAsync("workspace/didChangeConfiguration", """{"settings":{"flaskPrep":{"builtInBanks":[]}}}""");
        await EditorSession.UntilAsync(
            () => session.RequestAsync("workspace/executeCommand", """{"command":"flaskPrep.server.interviewChoices"}"""),
            choices => choices.GetProperty("banks").GetArrayLength() == 0);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"settings":null}""")]
    [InlineData("""{"settings":[]}""")]
    [InlineData("""{"settings":{"flaskPrep":7}}""")]
    public async Task A_push_of_nothing_changes_nothing(string parameters)
    {
        await using var session = await new EditorSession(folder).StartAsync("""{"textDocument":{"diagnostic":{}}}""");
        await session.OpenAsync("a.md", "Flask [[Q99]]");
        await session.NotifyAsync("workspace/didChangeConfiguration", parameters);
        await FindingsAsync(session, 1);
    }

    [Fact]
    public async Task A_folder_that_is_added_brings_its_bank_and_takes_it_along()
    {
        other.With("react.bank.md", "Q7. What is JSX?\n\nA: Syntax.\n");
        await using var session = await new EditorSession(folder).StartAsync();
        await session.OpenAsync("a.md", "see [[react:Q7]]");
        Assert.Equal(JsonValueKind.Null, (await session.HoverAsync("a.md", 0, 8)).ValueKind);
        var named = $$"""{"uri":{{EditorSession.Json(other.Uri)}},"name":"other"}""";
        await session.NotifyAsync("workspace/didChangeWorkspaceFolders", $$$"""{"event":{"added":[{{{named}}}],"removed":[]}}""");
        await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Object);
        await session.NotifyAsync("workspace/didChangeWorkspaceFolders", $$$"""{"event":{"added":[],"removed":[{{{named}}}]}}""");
        await EditorSession.UntilAsync(() => session.HoverAsync("a.md", 0, 8), hover => hover.ValueKind == JsonValueKind.Null);
    }

    public void Dispose()
    {
        folder.Dispose();
        other.Dispose();
    }

    private static Task<JsonElement> FindingsAsync(EditorSession session, int count) =>
        EditorSession.UntilAsync(() => session.DiagnosticsAsync("a.md"), report => report.GetProperty("items").GetArrayLength() == count);
}
