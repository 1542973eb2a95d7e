using FlaskPrep.Cli;
using FlaskPrep.Protocol.Recording;
using FlaskPrep.Tests.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class ReplayCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task The_same_server_answers_the_same()
    {
        await RecordAsync();
        var run = await CommandRun.OfAsync("replay", folder.PathOf("session.jsonl"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(" messages played, 0 of the answers differ", run.Output);
    }

    [Fact]
    public async Task An_answer_that_differs_is_shown_with_its_place()
    {
        await RecordAsync();
        folder.With("session.jsonl", folder.Read("session.jsonl").Replace("**Blueprint**", "**Something else**", StringComparison.Ordinal));
        var run = await CommandRun.OfAsync("replay", folder.PathOf("session.jsonl"));
        Assert.Equal(1, run.Code);
        Assert.Contains("textDocument/hover (id 2) result.contents.value", run.Output);
        Assert.Contains("1 of the answers differ", run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a recording\nat all\n")]
    [InlineData("{\"a\":1}\n{\"a\":1}\n")]
    public async Task What_is_no_recording_is_2_and_one_line(string text)
    {
        folder.With("session.jsonl", text);
        var run = await CommandRun.OfAsync("replay", folder.PathOf("session.jsonl"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"flaskprep: {folder.PathOf("session.jsonl")}: ", Assert.Single(run.Errors));
    }

    public void Dispose() => folder.Dispose();

    private async Task RecordAsync()
    {
        using (var recorder = new JsonLinesRecorder(File.Create(folder.PathOf("session.jsonl")), TimeProvider.System))
        {
            await using var session = await new EditorSession(folder, recorder, FlaskPrepCommand.Version)
                .StartAsync("""{"textDocument":{"hover":{"contentFormat":["markdown"]}}}""");
            await session.OpenAsync("a.md", "Flask Blueprint");
            await session.HoverAsync("a.md", 0, 8);
            await session.RequestAsync("shutdown", "null");
        }

        Assert.Contains("**Blueprint**", folder.Read("session.jsonl"));
    }
}
