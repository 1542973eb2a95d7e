using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>Sets a damaged history aside, whole and unchanged, so that a new one can begin and a person can still look at the old one.</summary>
internal static class DamagedHistory
{
    private const string Mark = ".corrupt-";
    private const string Extension = ".db";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private static ReadOnlySpan<byte> Header => "SQLite format 3\0"u8;

    /// <summary>The line that says so, or null if another process was quicker and there is a sound one again.</summary>
    public static string? SetAside(HistoryDatabase database, TimeProvider time)
    {
        var path = database.Path;
        DemandOurs(path);
        // Two processes find the damage at the same moment; the second must not set aside what the first has begun.
        using var guard = Lock($"{path}.lock", database.Patience, time);
        if (!IsDamaged(database))
            return null;
        var aside = FreeName($"{path}{Mark}{time.GetUtcNow():yyyyMMdd-HHmmss}");
        // The log goes first: a new database must never find the old one's.
        foreach (var suffix in (ReadOnlySpan<string>)["-wal", "-shm", ""])
            if (File.Exists(path + suffix))
                File.Move(path + suffix, aside + suffix);
        return $"{path}: the history was damaged; it is set aside as {Path.GetFileName(aside)} and a new one was begun";
    }

    /// <summary>What was set aside earlier, logs included.</summary>
    public static IEnumerable<string> FilesOf(string path) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"{Path.GetFileName(path)}{Mark}*");

    public static bool IsDatabase(string file) => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal);

    private static bool IsDamaged(HistoryDatabase database)
    {
        if (!File.Exists(database.Path))
            return false;
        try
        {
            using var connection = database.ConnectToRead();
            return connection.Scalar("pragma integrity_check(1)") is not "ok";
        }
        catch (SqliteException e) when (HistoryProblem.IsDamage(e))
        {
            return true;
        }
    }

    /// <summary>Somebody may have named their notes by mistake; only what once was a history is moved.</summary>
    private static void DemandOurs(string path)
    {
        if (path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            return;
        Span<byte> start = stackalloc byte[Header.Length];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.SequenceEqual(Header))
            throw new HistoryException(HistoryProblem.Foreign(path));
    }

    private static string FreeName(string name)
    {
        var free = name;
        for (var number = 2; File.Exists(free); number++)
            free = $"{name}-{number}";
        return free;
    }

    private static FileStream Lock(string file, TimeSpan patience, TimeProvider time)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (time.GetElapsedTime(began) < patience && File.Exists(file))
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
