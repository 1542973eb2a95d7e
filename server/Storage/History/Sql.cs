using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>Short ways to run a statement. Values always go in as parameters.</summary>
internal static class Sql
{
    /// <summary>Has a quick parser of its own: <c>2026-11-22T09:03:12.0000000Z</c>.</summary>
    private const string TimeFormat = "O";

    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>How many rows it changed.</summary>
    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, or null if there is none.</summary>
    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        connection.Scalar(sql, values) is long number ? number : 0;

    /// <summary>A time as the tables hold it: UTC, to the tick, so that the order of the texts is the order of the times.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat);

    public static DateTimeOffset Time(string text) => new(DateTime.ParseExact(text, TimeFormat, null, DateTimeStyles.RoundtripKind));

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
