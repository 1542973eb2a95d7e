using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>
/// Where the history lies and how it is opened. Every operation has a connection of its own, so that a file which was deleted or replaced under a running
/// server is noticed at once: an open connection would go on writing to a file that no longer has a name, and what it was given would be lost.
/// </summary>
internal sealed class HistoryDatabase(string path, TimeSpan patience)
{
    public string Path { get; } = path;

    public TimeSpan Patience { get; } = patience;

    /// <summary>Opens it to read and write; makes folder, file and tables where they are missing.</summary>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    /// <exception cref="HistoryException">It is not ours, or newer.</exception>
    public SqliteConnection Connect()
    {
        if (!File.Exists(Path))
            CreateFolder();
        return Prepared(SqliteOpenMode.ReadWriteCreate, "pragma synchronous = full; pragma secure_delete = on", connection =>
        {
            var version = HistorySchema.VersionOf(connection);
            if (version > HistorySchema.Steps.Count)
                throw new HistoryException(HistoryProblem.Newer(Path, version));
            if (version == HistorySchema.Steps.Count)
                return;
            if (HistorySchema.IsForeign(connection))
                throw new HistoryException(HistoryProblem.Foreign(Path));
            HistorySchema.Migrate(connection, HistorySchema.Steps);
        });
    }

    /// <summary>Opens it without the right to write; there must be one.</summary>
    public SqliteConnection ConnectToRead() => Prepared(SqliteOpenMode.ReadOnly, "pragma query_only = on", connection =>
    {
        if (HistorySchema.IsForeign(connection))
            throw new HistoryException(HistoryProblem.Foreign(Path));
    });

    private SqliteConnection Prepared(SqliteOpenMode mode, string pragmas, Action<SqliteConnection> check)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false,
            // How long the library tries again by itself where SQLite does not wait: 0 would be forever.
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(Patience.TotalSeconds)),
        }.ToString());
        try
        {
            connection.Open();
            connection.Execute($"pragma busy_timeout = {(int)Patience.TotalMilliseconds}; {pragmas}");
            check(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void CreateFolder()
    {
        // A root has none; that it is no file is told when it is opened.
        if (System.IO.Path.GetDirectoryName(Path) is not { } folder)
            return;
        // What somebody replied in an interview is nobody else's business.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
