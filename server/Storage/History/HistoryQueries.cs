using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>The questions asked of the tables; <see cref="HistoryRows"/> reads the answers.</summary>
internal static class HistoryQueries
{
    private const string Entries = $"select {HistoryRows.Interview}, f.at from interviews i left join finishes f using (interview)";

    /// <summary>Of each ask the first attempt, or in its place that attempt together with the reply to the follow-up.</summary>
    private const string Counting = """
        r.attempt <= 1 and (r.kind = 'followed'
          or not exists (select 1 from replies f where f.interview = r.interview and f.ask = r.ask and f.kind = 'followed'))
        """;

    private const string NewestFirst = "order by i.started desc, i.id desc";

    public static Review? FindReply(SqliteConnection connection, string interview, int ask, ReplyKind kind, string replyHash)
    {
        using var command = connection.Command(
            $"""
            select {HistoryRows.Reply}, {HistoryRows.Grade} from {HistoryRows.Graded}
            where r.interview = $interview and r.ask = $ask and r.kind = $kind and r.reply_hash = $hash
            """,
            ("$interview", interview), ("$ask", ask), ("$kind", ReplyKindText.Of(kind)), ("$hash", replyHash));
        using var row = command.ExecuteReader();
        return row.Read() ? HistoryRows.ReadReview(row) : null;
    }

    public static SqliteCommand Reviews(SqliteConnection connection, ReviewFilter filter) =>
        Filtered(connection, $"select {HistoryRows.Reply}, {HistoryRows.Grade} from {HistoryRows.Graded} where true", filter);

    public static SqliteCommand Outcomes(SqliteConnection connection, ReviewFilter filter) =>
        Filtered(connection, $"select {HistoryRows.Outcome} from {HistoryRows.Graded} where true", filter with { Counting = true });

    public static SqliteCommand Interviews(SqliteConnection connection) => connection.Command($"{Entries} {NewestFirst}");

    public static SqliteCommand OpenInterviews(SqliteConnection connection) => connection.Command($"{Entries} where f.at is null {NewestFirst}");

    public static SqliteCommand Interview(SqliteConnection connection, string interview) =>
        connection.Command($"{Entries} where i.interview = $interview", ("$interview", interview));

    public static SqliteCommand InterviewsBefore(SqliteConnection connection, InterviewStart start) => connection.Command(
        $"{Entries} where i.bank = $bank and i.started <= $started and i.interview <> $interview {NewestFirst}",
        ("$bank", start.Bank), ("$started", Sql.Time(start.Started)), ("$interview", start.Interview));

    public static HistorySize Size(SqliteConnection connection) => new(
        connection.Number("select count(*) from interviews"), connection.Number("select count(*) from replies"),
        connection.Number("select count(*) from grades"), connection.Number("select count(*) from finishes"));

    public static HistoryMark Mark(SqliteConnection connection) =>
        new(connection.Number("select max(id) from replies"), connection.Number("select max(id) from grades"));

    public static SqliteCommand ChangedSince(SqliteConnection connection, HistoryMark mark) => connection.Command(
        """
        select bank, question, at from replies where id > $reply
        union select r.bank, r.question, r.at from grades g join replies r on r.id = g.reply where g.id > $grade
        """,
        ("$reply", mark.Reply), ("$grade", mark.Grade));

    /// <summary>Only the conditions that are asked for: a condition that allows for null would keep SQLite from its indexes.</summary>
    private static SqliteCommand Filtered(SqliteConnection connection, string select, ReviewFilter filter)
    {
        var command = connection.Command(select);
        if (filter.Counting)
            command.CommandText += $" and {Counting}";
        Where("r.interview =", "$interview", filter.Interview);
        Where("r.bank =", "$bank", filter.Bank);
        Where("r.bank =", "$questionBank", filter.Question?.Bank);
        Where("r.question =", "$question", filter.Question?.Id);
        Where("r.at >=", "$since", filter.Since is { } since ? Sql.Time(since) : null);
        Where("r.at <", "$before", filter.Before is { } before ? Sql.Time(before) : null);
        command.CommandText += " order by r.at, r.id";
        return command;

        void Where(string condition, string name, string? value)
        {
            if (value is null)
                return;
            command.CommandText += $" and {condition} {name}";
            command.Parameters.AddWithValue(name, value);
        }
    }
}
