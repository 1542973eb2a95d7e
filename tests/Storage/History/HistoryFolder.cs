using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Tests.Storage.History;

/// <summary>A folder with a history in it, opened as often as a test wants.</summary>
internal sealed class HistoryFolder : IDisposable
{
    private readonly TestFolder folder = new();

    public string File => folder.PathOf("data/history.db");

    public TestFolder Folder => folder;

    public IReadOnlyList<string> SetAside => [.. Directory.EnumerateFiles(Path.GetDirectoryName(File)!, "*.corrupt-*").Select(Path.GetFileName).Order()!];

    public HistoryStore Open() => HistoryStore.Open(File, new FixedTime(Entries.Noon));

    public HistoryStore OpenImpatiently() => HistoryStore.Open(File, TimeProvider.System, TimeSpan.FromMilliseconds(50));

    public void Fill(int replies)
    {
        using var history = Open();
        history.Access.Write(connection =>
        {
            for (var ask = 1; ask <= replies; ask++)
                HistoryWrites.Commit(connection, Entries.Reply(ask: ask, text: $"{ask} {new string('x', 500)}"));
            return replies;
        });
    }

    /// <summary>The file as another program sees it.</summary>
    public SqliteConnection Raw()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    public string IntegrityCheck()
    {
        using var connection = Raw();
        return (string)connection.Scalar("pragma integrity_check")!;
    }

    public void Dispose() => folder.Dispose();
}
