using System.Text.Json;
using FlaskPrep.Cli;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class HistoryCommandTests : IDisposable
{
    private readonly HistoryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Progress_is_one_JSON_object()
    {
        Fill();
        var (exit, output, error) = await RunAsync("progress", "--format", "json");
        Assert.Equal((ExitCode.Fine, ""), (exit, error));
        using var progress = JsonDocument.Parse(output);
        var solid = Assert.Single(progress.RootElement.GetProperty("solid").EnumerateArray());
        Assert.Equal(
            $$"""{"bank":"flask-interview","question":"Q1","title":"{{World.SeedBank.Questions[0].Title}}","score":4.5,"at":"2026-11-22T12:00:00+00:00","ticked":true}""",
            string.Concat(solid.GetRawText().Split('\n').Select(line => line.Trim())).Replace("\": ", "\":"));
        foreach (var empty in (string[])["shaky", "gaps"])
            Assert.Equal(0, progress.RootElement.GetProperty(empty).GetArrayLength());
    }

    [Fact]
    public async Task Progress_says_what_is_ticked_by_hand_and_what_no_bank_has_now()
    {
        Fill();
        using (var history = folder.Open())
            history.Commit(Entries.Reply("I2", question: "Q77"));
        var (_, output, _) = await RunAsync("progress");
        Assert.Contains("Solid 1 (1 ticked by hand), shaky 0, gaps 0; ", output);
        Assert.Contains("1 more were asked by a title that no bank here has now: flask-interview:Q77", output);
    }

    [Fact]
    public async Task What_is_ticked_by_hand_is_a_line_that_can_be_graded()
    {
        Fill();
        using (var history = folder.Open())
            history.AddGrade(history.Commit(Entries.Reply(ask: 2)).Id, Entries.Grade());
        var (exit, output, error) = await RunAsync("history", "ticked");
        Assert.Equal((ExitCode.Fine, ""), (exit, error));
        using var line = JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("extended by plugins", Assert.Single(line.RootElement.GetProperty("ticked").EnumerateArray()).GetString());
        Assert.Equal("flask-interview:Q1", line.RootElement.GetProperty("question").GetString());
        using var lines = new StringReader(output);
        using var grades = new StringWriter();
        Assert.Equal(ExitCode.Fine, FlaskPrep.Cli.Commands.GradeCommand.Run(lines, new Terminal(grades, TextWriter.Null, hasColor: false)));
        Assert.Contains("\"score\":", grades.ToString());
    }

    [Fact]
    public async Task Without_a_history_there_is_no_progress_and_none_is_begun()
    {
        var (exit, output, error) = await RunAsync("progress");
        Assert.Equal((ExitCode.Fine, ""), (exit, error));
        Assert.StartsWith("Solid 0, shaky 0, gaps 0; ", output);
        Assert.False(File.Exists(folder.File));
        Assert.Equal(ExitCode.Findings, (await RunAsync("history", "export")).Code);
        Assert.Equal(ExitCode.Fine, (await RunAsync("history", "delete", "--yes")).Code);
        Assert.False(File.Exists(folder.File));
    }

    [Fact]
    public async Task An_export_goes_to_standard_output_or_whole_into_a_file()
    {
        Fill();
        var file = folder.Folder.PathOf("export.jsonl");
        var (_, lines, _) = await RunAsync("history", "export");
        Assert.Equal(ExitCode.Fine, (await RunAsync("history", "export", file)).Code);
        Assert.Equal(lines, await File.ReadAllTextAsync(file));
        Assert.Equal(3, lines.Count(character => character == '\n'));
        var (exit, _, error) = await RunAsync("history", "export", folder.Folder.PathOf("no/such/folder.jsonl"));
        Assert.Equal(ExitCode.WrongUse, exit);
        Assert.Contains("cannot be written", error);
    }

    [Fact]
    public async Task An_import_counts_and_names_broken_lines()
    {
        Fill();
        var file = folder.Folder.PathOf("export.jsonl");
        await RunAsync("history", "export", file);
        var (exit, output, _) = await RunAsync("history", "import", file, "--format", "json");
        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal(3, JsonDocument.Parse(output).RootElement.GetProperty("known").GetInt32());
        await File.AppendAllTextAsync(file, "broken\n");
        (exit, output, var error) = await RunAsync("history", "import", file);
        Assert.Equal(ExitCode.WrongUse, exit);
        Assert.Contains($"{file}:4: ", error);
        Assert.Contains("0 added, 3 known already, 1 left out", output);
        Assert.Equal(ExitCode.WrongUse, (await RunAsync("history", "import", folder.Folder.PathOf("none.jsonl"))).Code);
    }

    [Fact]
    public async Task Delete_asks_first()
    {
        Fill();
        var (exit, output, error) = await RunAsync("history", "delete");
        Assert.Equal((ExitCode.WrongUse, ""), (exit, output));
        Assert.Contains("1 interviews with 1 replies and 1 grades; to delete all of it for good: flaskprep history delete --yes", error);
        Assert.True(File.Exists(folder.File));
        (exit, output, _) = await RunAsync("history", "delete", "--yes", "--format", "json");
        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal(1, JsonDocument.Parse(output).RootElement.GetProperty("replies").GetInt32());
        Assert.False(File.Exists(folder.File));
    }

    [Fact]
    public async Task What_is_wrong_with_the_file_is_one_line_and_exit_code_2()
    {
        Directory.CreateDirectory(folder.File);
        Directory.Delete(folder.File);
        using (var raw = folder.Raw())
            raw.Execute("create table bookmarks (id integer)");
        var (exit, output, error) = await RunAsync("progress");
        Assert.Equal((ExitCode.WrongUse, ""), (exit, output));
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private void Fill()
    {
        using var history = folder.Open();
        history.Begin(Entries.Start());
        var reply = Entries.Reply() with { TitleHash = TextHash.Of(World.SeedBank.Questions[0].Title) };
        history.AddGrade(history.Commit(reply).Id, Entries.Grade(4.5, ticked: true));
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync([.. args, "--history", folder.File]);
}
