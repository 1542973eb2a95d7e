using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>Deletes everything: first the rows, which every other program sees at once, then the file.</summary>
internal static class HistoryDeletion
{
    /// <summary>How long to wait for the other programs before the file is left to them, empty.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns how many there were.</summary>
    public static HistorySize DeleteRows(SqliteConnection connection)
    {
        var size = HistoryQueries.Size(connection);
        // What is deleted is overwritten too, by pragma secure_delete.
        foreach (var table in (ReadOnlySpan<string>)["finishes", "grades", "replies", "interviews"])
            connection.Execute($"delete from {table}");
        return size;
    }

    /// <summary>Deletes the file if this program is the only one that has it open; true if it is gone.</summary>
    public static bool DeleteFile(HistoryDatabase database)
    {
        var alone = new HistoryDatabase(database.Path, Patience);
        using (var connection = alone.Connect())
        {
            try
            {
                connection.Execute("pragma wal_checkpoint(truncate)");
                // Leaving the log is refused as long as anybody else has the file open.
                connection.Execute("pragma journal_mode = delete");
            }
            catch (SqliteException e) when (!HistoryProblem.IsDamage(e))
            {
                return false;
            }
        }

        foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal", ".lock"])
            File.Delete(database.Path + suffix);
        return true;
    }

    /// <summary>Deletes what was set aside earlier; returns how many histories that were.</summary>
    public static int DeleteSetAside(string path)
    {
        string[] files = [.. DamagedHistory.FilesOf(path)];
        foreach (var file in files)
            File.Delete(file);
        return files.Count(DamagedHistory.IsDatabase);
    }
}
