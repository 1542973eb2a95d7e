using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>The statements that add rows. Each runs in the caller's transaction, and adds nothing if the row is there.</summary>
internal static class HistoryWrites
{
    public static bool Begin(SqliteConnection connection, InterviewStart start) => connection.Execute(
        """
        insert into interviews (interview, bank, bank_hash, level, seed, started, file)
        values ($interview, $bank, $bankHash, $level, $seed, $started, $file)
        on conflict do nothing
        """,
        ("$interview", start.Interview), ("$bank", start.Bank), ("$bankHash", start.BankHash), ("$level", start.Level), ("$seed", start.Seed),
        ("$started", Sql.Time(start.Started)), ("$file", start.File)) > 0;

    public static (long Id, bool IsNew) Commit(SqliteConnection connection, ReplyEntry reply)
    {
        if (IdOf(connection, reply.Interview, reply.Ask, reply.Kind, reply.ReplyHash) is { } known)
            return (known, false);
        var id = connection.Number(
            """
            insert into replies (interview, ask, kind, reply_hash, attempt, bank, question, title_hash, at, seconds, hints, reply)
            values ($interview, $ask, $kind, $hash,
              case $kind when 'skipped' then 0
                when 'followed' then 1 + (select count(*) from replies where interview = $interview and ask = $ask and kind = 'followed')
                else 1 + (select count(*) from replies where interview = $interview and ask = $ask and attempt > 0 and kind <> 'followed') end,
              $bank, $question, $titleHash, $at, $seconds, $hints, $reply)
            returning id
            """,
            ("$interview", reply.Interview), ("$ask", reply.Ask), ("$kind", ReplyKindText.Of(reply.Kind)), ("$hash", reply.ReplyHash), ("$bank", reply.Bank),
            ("$question", reply.Question), ("$titleHash", reply.TitleHash), ("$at", Sql.Time(reply.At)), ("$seconds", reply.Seconds),
            ("$hints", reply.Hints), ("$reply", reply.Reply));
        return (id, true);
    }

    public static long? IdOf(SqliteConnection connection, string interview, int ask, ReplyKind kind, string replyHash) => (long?)connection.Scalar(
        "select id from replies where interview = $interview and ask = $ask and kind = $kind and reply_hash = $hash",
        ("$interview", interview), ("$ask", ask), ("$kind", ReplyKindText.Of(kind)), ("$hash", replyHash));

    public static bool HasReply(SqliteConnection connection, long reply) =>
        connection.Scalar("select 1 from replies where id = $reply", ("$reply", reply)) is not null;

    /// <summary>
    /// Makes the grade the newest of its reply. Is it that already, nothing is added; a tick that was taken away again is a change and is kept as one. A clock that
    /// was set back does not put the grade behind an older one.
    /// </summary>
    public static bool AddGrade(SqliteConnection connection, long reply, GradeEntry grade)
    {
        var digest = GradeDigest.Of(grade);
        var at = grade.At;
        using (var command = connection.Command("select digest, at from grades where reply = $reply order by at desc, digest desc limit 1", ("$reply", reply)))
        using (var newest = command.ExecuteReader())
        {
            if (newest.Read())
            {
                if (newest.GetString(0) == digest)
                    return false;
                var last = Sql.Time(newest.GetString(1));
                at = at > last ? at : last.AddTicks(1);
            }
        }

        return InsertGrade(connection, reply, grade with { At = at }, digest);
    }

    /// <summary>Adds a grade at its own time, as another history has it.</summary>
    public static bool InsertGrade(SqliteConnection connection, long reply, GradeEntry grade) =>
        InsertGrade(connection, reply, grade, GradeDigest.Of(grade));

    public static bool Finish(SqliteConnection connection, string interview, DateTimeOffset at) => connection.Execute(
        "insert into finishes (interview, at) values ($interview, $at) on conflict do nothing",
        ("$interview", interview), ("$at", Sql.Time(at))) > 0;

    private static bool InsertGrade(SqliteConnection connection, long reply, GradeEntry grade, string digest) => connection.Execute(
        """
        insert into grades (reply, at, digest, score, ticked, grader, flags, points)
        values ($reply, $at, $digest, $score, $ticked, $grader, $flags, $points)
        on conflict do nothing
        """,
        ("$reply", reply), ("$at", Sql.Time(grade.At)), ("$digest", digest), ("$score", grade.Score), ("$ticked", grade.Points.Count(point => point.Ticked)),
        ("$grader", grade.Grader), ("$flags", JsonSerializer.Serialize(grade.Flags, HistoryJson.Default.IReadOnlyListString)),
        ("$points", JsonSerializer.Serialize(grade.Points, HistoryJson.Default.IReadOnlyListPointEntry))) > 0;
}
