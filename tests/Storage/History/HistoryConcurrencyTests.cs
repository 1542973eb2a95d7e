using System.Diagnostics;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Tests.Storage.History;

public sealed class HistoryConcurrencyTests : IDisposable
{
    private const int Writers = 4;
    private const int Replies = 40;
    private readonly HistoryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Several_who_open_and_write_at_once_lose_nothing_and_double_nothing()
    {
        // Each hands in its own replies and those of its neighbor.
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            using var history = folder.Open();
            for (var ask = 1; ask <= Replies; ask++)
                foreach (var interview in (int[])[writer, (writer + 1) % Writers])
                    history.AddGrade(history.Commit(Entries.Reply($"I{interview}", ask)).Id, Entries.Grade(interview));
        })));
        using var all = folder.Open();
        Assert.Empty(all.Problems);
        Assert.Equal(new HistorySize(0, Writers * Replies, Writers * Replies, 0), all.Size());
        Assert.Equal("ok", folder.IntegrityCheck());
    }

    [Fact]
    public async Task One_store_serves_several_threads()
    {
        using var history = folder.Open();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            for (var ask = 1; ask <= Replies; ask++)
            {
                history.Commit(Entries.Reply($"I{writer}", ask));
                Assert.Equal(ask, history.Outcomes(new($"I{writer}")).Count());
            }
        })));
        Assert.Equal(Writers * Replies, history.Size().Replies);
    }

    [Fact]
    public async Task Several_processes_write_at_once()
    {
        for (var writer = 0; writer < Writers; writer++)
        {
            using var source = HistoryStore.Open(folder.Folder.PathOf($"{writer}.db"), TimeProvider.System);
            source.Access.Write(connection =>
            {
                // A third is the same for all.
                for (var ask = 1; ask <= Replies; ask++)
                    HistoryWrites.Commit(connection, Entries.Reply(ask % 3 == 0 ? "shared" : $"I{writer}", ask));
                return 0;
            });
            using var output = new StreamWriter(folder.Folder.PathOf($"{writer}.jsonl"));
            HistoryExport.Write(source, output);
        }

        var exits = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => ImportInAProcessAsync($"{writer}.jsonl")));
        Assert.All(exits, exit => Assert.Equal((0, ""), exit));
        using var history = folder.Open();
        var shared = Enumerable.Range(1, Replies).Count(ask => ask % 3 == 0);
        Assert.Equal((Writers * (Replies - shared)) + shared, history.Size().Replies);
        Assert.Equal("ok", folder.IntegrityCheck());
    }

    private async Task<(int Exit, string Error)> ImportInAProcessAsync(string export)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "flaskprep.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "history", "import", folder.Folder.PathOf(export), "--history", folder.File])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
