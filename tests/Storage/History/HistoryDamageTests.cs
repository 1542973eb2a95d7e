using FlaskPrep.Storage.History;

namespace FlaskPrep.Tests.Storage.History;

/// <summary>A damaged history is set aside, whole, and the reply that met the damage is kept.</summary>
public sealed class HistoryDamageTests : IDisposable
{
    private readonly HistoryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_of_something_else_is_set_aside_unchanged_and_a_new_history_begins()
    {
        folder.Folder.With("data/history.db", new string('x', 5000));
        using var history = folder.Open();
        Assert.Equal($"{folder.File}: the history was damaged; it is set aside as history.db.corrupt-20261122-120000 and a new one was begun", Assert.Single(history.Problems));
        Assert.Equal(["history.db.corrupt-20261122-120000"], folder.SetAside);
        Assert.Equal(new string('x', 5000), folder.Folder.Read("data/history.db.corrupt-20261122-120000"));
        Assert.True(history.Commit(Entries.Reply()).IsNew);
    }

    [Fact]
    public void A_second_damage_in_the_same_second_has_a_name_of_its_own()
    {
        for (var count = 0; count < 2; count++)
        {
            folder.Folder.With("data/history.db", "damaged, but long enough to be read as the header of a database by anybody who looks at it, which is a hundred bytes");
            folder.Open().Dispose();
        }

        Assert.Equal(["history.db.corrupt-20261122-120000", "history.db.corrupt-20261122-120000-2"], folder.SetAside);
    }

    [Fact]
    public void A_history_cut_short_is_set_aside()
    {
        folder.Fill(200);
        using (var file = File.OpenWrite(folder.File))
            file.SetLength(file.Length / 2);
        using var history = folder.Open();
        Assert.Single(history.Problems);
        Assert.Empty(history.Reviews(ReviewFilter.All));
    }

    [Fact]
    public void Damage_found_while_a_reply_is_handed_in_does_not_lose_the_reply()
    {
        folder.Fill(200);
        Damage();
        using var history = folder.Open();
        Assert.Empty(history.Problems);
        Assert.True(history.Commit(Entries.Reply("I9")).IsNew);
        Assert.Contains("set aside", Assert.Single(history.Problems));
        Assert.Equal("I9", Assert.Single(history.Reviews(ReviewFilter.All)).Reply.Interview);
        Assert.Equal("ok", folder.IntegrityCheck());
    }

    [Fact]
    public void Damage_found_by_two_at_once_sets_one_file_aside()
    {
        folder.Fill(200);
        Damage();
        using var one = folder.Open();
        using var two = folder.Open();
        Parallel.Invoke(() => one.Commit(Entries.Reply("I8")), () => two.Commit(Entries.Reply("I9")));
        Assert.Single(folder.SetAside, DamagedHistory.IsDatabase);
        Assert.Single(one.Problems.Concat(two.Problems));
        Assert.Equal(["I8", "I9"], one.Reviews(ReviewFilter.All).Select(review => review.Reply.Interview).Order());
    }

    [Fact]
    public void Damage_found_while_reading_is_said()
    {
        folder.Fill(200);
        Damage();
        using var history = folder.Open();
        Assert.Contains("set aside", Assert.Throws<HistoryException>(() => history.Reviews(ReviewFilter.All).Count()).Message);
        Assert.Empty(history.Reviews(ReviewFilter.All));
    }

    [Fact]
    public void Notes_named_by_mistake_stay_where_they_are()
    {
        folder.Folder.With("notes.md", "# My notes, and they are mine");
        var problem = Assert.Throws<HistoryException>(() => HistoryStore.Open(folder.Folder.PathOf("notes.md"), TimeProvider.System)).Message;
        Assert.Contains("another program's data", problem);
        Assert.Equal([folder.Folder.PathOf("notes.md")], Directory.EnumerateFileSystemEntries(folder.Folder.Path));
    }

    /// <summary>Leaves the first pages, so that opening it goes well.</summary>
    private void Damage()
    {
        using var raw = folder.Raw();
        var page = raw.Number("pragma page_size");
        var tables = raw.Number("select max(rootpage) from sqlite_schema");
        raw.Close();
        using var file = File.OpenWrite(folder.File);
        file.Position = page;
        file.Write(Enumerable.Repeat((byte)0xA5, (int)(file.Length - page)).ToArray());
        Assert.True(tables > 1);
    }
}
