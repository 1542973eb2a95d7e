using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>Writes a history as JSON Lines, one object a line, so that it can be read without this program and taken to another machine.</summary>
public static class HistoryExport
{
    private const string Interviews = $"select {HistoryRows.Interview} from interviews i order by i.id";
    private const string Replies = $"select {HistoryRows.Reply} from replies r order by r.id";

    private const string Grades =
        $"select {HistoryRows.Grade}, r.interview, r.ask, r.kind, r.reply_hash from grades g join replies r on r.id = g.reply order by g.id";

    private const string Finishes = "select interview, at from finishes order by id";

    /// <summary>Writes all there is at one moment, and returns how much that was.</summary>
    public static HistorySize Write(HistoryStore history, TextWriter output) => history.Access.Guarded(() =>
    {
        using var connection = history.Access.Connect();
        // One view of all tables, though somebody writes meanwhile.
        using var transaction = connection.BeginTransaction(deferred: true);
        return new HistorySize(
            Lines(connection, output, Interviews, row => InterviewLine.Of(HistoryRows.ReadStart(row))),
            Lines(connection, output, Replies, row => ReplyLine.Of(HistoryRows.ReadReply(row))),
            Lines(connection, output, Grades, ReadGrade),
            Lines(connection, output, Finishes, row => new FinishLine(row.GetString(0), Sql.Time(row.GetString(1)))));
    });

    /// <summary>Writes it to a file. Half an export would be taken for a whole one, so the file gets its name at the end.</summary>
    public static HistorySize WriteFile(HistoryStore history, string path)
    {
        var part = $"{path}.part";
        try
        {
            HistorySize size;
            using (var output = new StreamWriter(part, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                size = Write(history, output);
            File.Move(part, path, overwrite: true);
            return size;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HistoryException($"{path}: cannot be written ({e.Message.TrimEnd('.')}); name another file", e);
        }
        finally
        {
            Remove(part);
        }
    }

    private static void Remove(string part)
    {
        if (File.Exists(part))
            File.Delete(part);
    }

    private static GradeLine ReadGrade(SqliteDataReader row) =>
        GradeLine.Of(row.GetString(5), row.GetInt32(6), row.GetString(7), row.GetString(8), HistoryRows.ReadGrade(row, 0));

    private static long Lines(SqliteConnection connection, TextWriter output, string query, Func<SqliteDataReader, HistoryLine> read)
    {
        using var command = connection.Command(query);
        using var rows = command.ExecuteReader();
        long count = 0;
        for (; rows.Read(); count++)
            WriteLine(output, JsonSerializer.Serialize(read(rows), HistoryJson.Default.HistoryLine));

        return count;
    }

    /// <summary>What goes wrong here is not the history's fault, and is not told as such.</summary>
    private static void WriteLine(TextWriter output, string line)
    {
        try
        {
            output.Write(line);
            output.Write('\n');
        }
        catch (IOException e)
        {
            throw new HistoryException($"the export cannot be written ({e.Message.TrimEnd('.')}); make room, or name another file", e);
        }
    }
}
