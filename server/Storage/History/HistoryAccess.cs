using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>Runs work on the history's file, sets a damaged one aside, and turns whatever goes wrong into one line.</summary>
internal sealed class HistoryAccess : IDisposable
{
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private SqliteConnection? anchor;
    private ImmutableList<string> problems = [];

    public HistoryAccess(HistoryDatabase database, TimeProvider time)
    {
        Database = database;
        this.time = time;
        if (File.Exists(database.Path) && Guarded(NewerVersion) is { } version)
        {
            IsReadOnly = true;
            problems = [HistoryProblem.Newer(database.Path, version)];
            return;
        }

        Run(HistorySchema.VersionOf);
    }

    public HistoryDatabase Database { get; }

    public bool IsReadOnly { get; }

    public IReadOnlyList<string> Problems => problems;

    /// <summary>Runs work in one transaction, begun as a writer: a reader that turns writer can be refused, one that begins so waits.</summary>
    public T Write<T>(Func<SqliteConnection, T> work)
    {
        DemandWritable();
        return Run(connection =>
        {
            using var transaction = connection.BeginTransaction();
            var result = work(connection);
            transaction.Commit();
            return result;
        });
    }

    /// <summary>Runs work. If the history turns out to be damaged, it is set aside and the work is done on the new one.</summary>
    public T Run<T>(Func<SqliteConnection, T> work) => Guarded(() =>
    {
        try
        {
            return Once(work);
        }
        catch (SqliteException e) when (HistoryProblem.IsDamage(e) && !IsReadOnly)
        {
            SetAside();
            return Once(work);
        }
    });

    /// <summary>Reads rows as they are asked for, on a connection that lasts as long; what is written meanwhile is not seen.</summary>
    public IEnumerable<T> Stream<T>(Func<SqliteConnection, SqliteCommand> query, Func<SqliteDataReader, T> read)
    {
        using var connection = Guarded(Connect);
        using var command = query(connection);
        using var rows = Guarded(command.ExecuteReader);
        Func<bool> next = rows.Read;
        Func<T> row = () => read(rows);
        while (Guarded(next))
            yield return Guarded(row);
    }

    public SqliteConnection Connect()
    {
        if (IsReadOnly)
            return Database.ConnectToRead();
        // The last connection that closes writes the log back, which takes longer than a commit. As long as this one is open, none is the last.
        lock (gate)
            anchor ??= Database.Connect();
        return Database.Connect();
    }

    public T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (HistoryProblem.IsDamage(e) && !IsReadOnly)
        {
            throw new HistoryException(SetAside() ?? HistoryProblem.Damaged(Database.Path), e);
        }
        catch (Exception e) when (HistoryProblem.IsKnown(e))
        {
            throw HistoryProblem.Of(Database, e);
        }
    }

    public void DemandWritable()
    {
        if (IsReadOnly)
            throw new HistoryException(problems[0]);
    }

    /// <summary>Lets go of the file, so that it can be moved or deleted; the next use takes it up again.</summary>
    public void Release()
    {
        lock (gate)
        {
            anchor?.Dispose();
            anchor = null;
        }
    }

    public void Dispose() => Release();

    private T Once<T>(Func<SqliteConnection, T> work)
    {
        using var connection = Connect();
        return work(connection);
    }

    private long? NewerVersion()
    {
        try
        {
            using var connection = Database.ConnectToRead();
            var version = HistorySchema.VersionOf(connection);
            return version > HistorySchema.Steps.Count ? version : null;
        }
        catch (SqliteException e) when (HistoryProblem.IsDamage(e))
        {
            // Whoever uses it next sets it aside.
            return null;
        }
    }

    private string? SetAside()
    {
        Release();
        try
        {
            var line = DamagedHistory.SetAside(Database, time);
            if (line is not null)
                ImmutableInterlocked.Update(ref problems, lines => lines.Add(line));
            return line;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HistoryException(HistoryProblem.Damaged(Database.Path), e);
        }
    }
}
