using FlaskPrep.Storage.History;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Tests.Storage.History;

/// <summary>What happens to files does not happen to replies.</summary>
public sealed class HistoryTroubleTests : IDisposable
{
    private readonly HistoryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_newer_history_is_read_and_never_touched()
    {
        folder.Fill(3);
        using (var raw = folder.Raw())
            raw.Execute("alter table replies add column mood text; pragma user_version = 99");
        var before = File.ReadAllBytes(folder.File);
        using (var history = folder.Open())
        {
            Assert.True(history.IsReadOnly);
            Assert.Contains("newer Flask Prep", Assert.Single(history.Problems));
            Assert.Equal(3, history.Reviews(ReviewFilter.All).Count());
            foreach (Action write in (Action[])[() => history.Commit(Entries.Reply()), () => history.Begin(Entries.Start()), () => history.Delete()])
                Assert.Contains("newer Flask Prep", Assert.Throws<HistoryException>(write).Message);
        }

        Assert.Equal(before, File.ReadAllBytes(folder.File));
    }

    [Fact]
    public void A_history_that_becomes_newer_while_it_is_open_is_written_no_more()
    {
        using var history = folder.Open();
        history.Commit(Entries.Reply());
        using (var raw = folder.Raw())
            raw.Execute("pragma user_version = 99");
        Assert.Contains("newer Flask Prep", Assert.Throws<HistoryException>(() => history.Commit(Entries.Reply(ask: 2))).Message);
    }

    [Fact]
    public void Another_programs_database_is_left_alone()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File)!);
        using (var raw = folder.Raw())
            raw.Execute("create table bookmarks (id integer)");
        Assert.Contains("another program's data", Assert.Throws<HistoryException>(folder.Open).Message);
        using (var raw = folder.Raw())
            raw.Execute("pragma user_version = 1");
        Assert.Contains("another program's data", Assert.Throws<HistoryException>(folder.Open).Message);
        Assert.Empty(folder.SetAside);
    }

    [Fact]
    public async Task A_locked_history_is_waited_for()
    {
        using var history = folder.Open();
        using var other = folder.Raw();
        await using var transaction = other.BeginTransaction();
        var commit = Task.Run(() => history.Commit(Entries.Reply()));
        Assert.NotSame(commit, await Task.WhenAny(commit, Task.Delay(300)));
        await transaction.RollbackAsync();
        Assert.True((await commit).IsNew);
    }

    [Fact]
    public void A_history_that_stays_locked_is_said_and_nothing_is_kept()
    {
        using var history = folder.OpenImpatiently();
        using (var other = folder.Raw())
        using (other.BeginTransaction())
            Assert.Contains("another program has held the history", Assert.Throws<HistoryException>(() => history.Commit(Entries.Reply())).Message);
        Assert.Empty(history.Reviews(ReviewFilter.All));
        Assert.True(history.Commit(Entries.Reply()).IsNew);
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_is_written_in_part()
    {
        using var history = folder.Open();
        var problem = Assert.Throws<HistoryException>(() => history.Access.Write(connection =>
        {
            connection.Execute($"pragma max_page_count = {connection.Number("pragma page_count") + 2}");
            HistoryWrites.Commit(connection, Entries.Reply(text: "short"));
            return HistoryWrites.Commit(connection, Entries.Reply(ask: 2, text: new string('x', 1_000_000)));
        }));
        Assert.Contains("the disk is full", problem.Message);
        Assert.Empty(history.Reviews(ReviewFilter.All));
        Assert.True(history.Commit(Entries.Reply()).IsNew);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_in_one_line()
    {
        folder.Folder.With("data", "a file where the folder should be");
        var line = Assert.Throws<HistoryException>(folder.Open).Message;
        Assert.StartsWith(folder.File, line);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void A_folder_where_the_file_should_be_is_said()
    {
        Directory.CreateDirectory(folder.File);
        Assert.Contains("check that it is a file", Assert.Throws<HistoryException>(folder.Open).Message);
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_said()
    {
        folder.Fill(1);
        using var history = folder.Open();
        var refused = Assert.Throws<HistoryException>(() => history.Access.Run(connection =>
        {
            connection.Execute("pragma query_only = on");
            return HistoryWrites.Commit(connection, Entries.Reply(ask: 9));
        }));
        Assert.Contains("cannot be written", refused.Message);
    }

    [Fact]
    public void A_history_deleted_by_hand_under_a_running_server_begins_anew()
    {
        using var history = folder.Open();
        history.Commit(Entries.Reply());
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(folder.File)!))
            File.Delete(file);
        Assert.True(history.Commit(Entries.Reply()).IsNew);
        using var next = folder.Open();
        Assert.Single(next.Reviews(ReviewFilter.All));
    }

    [Fact]
    public void A_later_step_of_the_tables_keeps_what_is_there_and_a_failed_one_changes_nothing()
    {
        folder.Fill(3);
        using var raw = folder.Raw();
        Assert.Throws<SqliteException>(() => HistorySchema.Migrate(raw, [.. HistorySchema.Steps, "create table a (id); create table a (id)"]));
        Assert.Equal(HistorySchema.Steps.Count, HistorySchema.VersionOf(raw));
        HistorySchema.Migrate(raw, [.. HistorySchema.Steps, "alter table replies add column mood text not null default ''"]);
        HistorySchema.Migrate(raw, [.. HistorySchema.Steps, "not run a second time"]);
        Assert.Equal(HistorySchema.Steps.Count + 1, HistorySchema.VersionOf(raw));
        Assert.Equal(3, raw.Number("select count(*) from replies where mood = ''"));
    }

    [Fact]
    public void An_acknowledged_reply_is_on_the_disk_and_the_file_is_a_write_ahead_one()
    {
        using var history = folder.Open();
        Assert.Equal((2L, "wal"), history.Access.Run(connection => (connection.Number("pragma synchronous"), (string)connection.Scalar("pragma journal_mode")!)));
    }
}
