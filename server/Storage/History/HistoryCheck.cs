using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>What a look at a history finds.</summary>
/// <param name="File">Its path.</param>
/// <param name="Size">How much it holds; null where there is none, or it cannot be read.</param>
/// <param name="Problem">What is the matter with it, in one line; null if nothing is.</param>
public sealed record HistoryCheck(string File, HistorySize? Size, string? Problem)
{
    private const string Sound = "ok";

    /// <summary>Reads all of it, as SQLite's own check does, and changes nothing: also a damaged one stays where it is.</summary>
    public static HistoryCheck Of(string path)
    {
        if (!HistoryStore.Exists(path))
            return new(path, null, null);
        var database = new HistoryDatabase(path, TimeSpan.FromSeconds(1));
        try
        {
            using var connection = database.ConnectToRead();
            return connection.Scalar("pragma integrity_check(1)") is Sound
                ? new(path, HistoryQueries.Size(connection), null)
                : new(path, null, Damaged(path));
        }
        catch (SqliteException e) when (HistoryProblem.IsDamage(e))
        {
            return new(path, null, Damaged(path));
        }
        catch (HistoryException e)
        {
            return new(path, null, e.Message);
        }
        catch (Exception e) when (HistoryProblem.IsKnown(e))
        {
            return new(path, null, HistoryProblem.Of(database, e).Message);
        }
    }

    private static string Damaged(string path) => $"{path}: the history is damaged; it is set aside when it is used next, and a new one is begun";
}
