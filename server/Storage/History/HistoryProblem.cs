using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>Says in one line what is wrong with a history, and what to do.</summary>
internal static class HistoryProblem
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is Corrupt or NotADatabase;

    /// <summary>What can happen to a file, to what is in it, and to SQLite's own library.</summary>
    public static bool IsKnown(Exception exception) =>
        exception is SqliteException or IOException or UnauthorizedAccessException or JsonException or FormatException or TypeInitializationException or DllNotFoundException;

    public static HistoryException Of(HistoryDatabase database, Exception exception) =>
        new($"{database.Path}: {Line(exception, database.Patience)}", exception);

    public static string Newer(string path, long version) =>
        $"{path}: this history is of a newer Flask Prep (tables {version}, known here up to {HistorySchema.Steps.Count}); nothing is written to it: update this one";

    public static string Damaged(string path) => $"{path}: the history is damaged and could not be set aside; move the file away";

    public static string Foreign(string path) => $"{path}: holds another program's data; name another file for the history";

    private static string Line(Exception exception, TimeSpan patience) => exception switch
    {
        SqliteException { SqliteErrorCode: Busy or Locked } =>
            $"another program has held the history for more than {patience.TotalSeconds:0.#} s; end it or try again",
        SqliteException { SqliteErrorCode: Full } => "the disk is full, nothing was written to the history; make room and try again",
        SqliteException { SqliteErrorCode: Permission or ReadOnly } => "the history cannot be written; check that you may write to the file and its folder",
        // What a full disk looks like where SQLite cannot even make the files beside the database.
        SqliteException { SqliteErrorCode: InputOutput } => "the disk is full or cannot be written, nothing was written to the history; make room and try again",
        SqliteException { SqliteErrorCode: CannotOpen } =>
            "the history cannot be opened; check that it is a file, and that you may write to it and its folder",
        TypeInitializationException or DllNotFoundException => "SQLite cannot be loaded; its library has to lie beside the executable: build or install Flask Prep anew",
        _ => $"the history cannot be used ({exception.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}); check the disk and that you may write to it",
    };
}
