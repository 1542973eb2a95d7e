using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task A_folder_that_is_fine_is_told_in_text_and_in_json()
    {
        folder.With("a.md", "Flask").With("react.bank.md", "Q1. What?\n\nA: x\n").With("flaskprep.json", "{}");
        var text = await CommandRun.OfAsync("doctor", folder.Path);
        Assert.Equal((0, ""), (text.Code, text.Error));
        Assert.All(["Flask Prep ", "flask-interview: 20 questions", "flask-modern: 40 questions", "react: 1 question", "1 note, awake", "flaskprep.json", "No problems."], part => Assert.Contains(part, text.Output));
        var json = (await CommandRun.OfAsync("doctor", folder.Path, "--format", "json")).Json;
        Assert.Equal(["flask-interview", "flask-modern", "react"], json.GetProperty("banks").EnumerateArray().Select(bank => bank.GetProperty("name").GetString()));
        var notes = Assert.Single(json.GetProperty("folders").EnumerateArray());
        Assert.Equal((folder.Path, 1, "awake"), (notes.GetProperty("folder").GetString(), notes.GetProperty("notes").GetInt32(), notes.GetProperty("state").GetString()));
        Assert.Equal(0, json.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public async Task Problems_are_named_and_fail()
    {
        folder.With("flaskprep.json", """{"referenceStyle":"footnote"}""").With("a.md", [0]);
        var run = await CommandRun.OfAsync("doctor", folder.Path, "--format", "json");
        Assert.Equal(1, run.Code);
        var problems = run.Json.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!).ToList();
        Assert.Equal(2, problems.Count);
        Assert.Contains(problems, problem => problem.EndsWith("flaskprep.json: referenceStyle: expected \"wiki\" or \"mention\", found \"footnote\"", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("a.md: holds binary data", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_history_is_looked_at_and_left_as_it_is()
    {
        using var data = new TestFolder();
        var file = data.PathOf("history.db");
        folder.With("flaskprep.json", $$"""{"history":{{System.Text.Json.JsonSerializer.Serialize(file)}}}""");
        Assert.Contains($"none yet  ({file})", (await CommandRun.OfAsync("doctor", folder.Path)).Output);
        using (var history = HistoryStore.Open(file, TimeProvider.System))
            history.Commit(Entries.Reply());
        var json = (await CommandRun.OfAsync("doctor", folder.Path, "--format", "json")).Json.GetProperty("history");
        Assert.Equal((file, 1, System.Text.Json.JsonValueKind.Null), (json.GetProperty("file").GetString(), json.GetProperty("replies").GetInt32(), json.GetProperty("problem").ValueKind));
        data.With("history.db", new string('x', 5000));
        var damaged = await CommandRun.OfAsync("doctor", folder.Path);
        Assert.Equal(1, damaged.Code);
        Assert.Contains($"{file}: the history is damaged", damaged.Output);
        Assert.Equal(new string('x', 5000), data.Read("history.db"));
        folder.With("flaskprep.json", """{"history":"history.db"}""");
        Assert.Contains("is no absolute path", (await CommandRun.OfAsync("doctor", folder.Path)).Output);
    }

    public void Dispose() => folder.Dispose();
}
