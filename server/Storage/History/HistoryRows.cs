using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>What the queries select, and how a row of it is read.</summary>
internal static class HistoryRows
{
    public const string Interview = "i.interview, i.bank, i.bank_hash, i.level, i.seed, i.started, i.file";
    public const string Reply =
        "r.interview, r.ask, r.reply_hash, r.kind, r.bank, r.question, r.title_hash, r.reply, r.at, r.seconds, r.hints, r.id, r.attempt";
    public const string Grade = "g.grader, g.score, g.points, g.flags, g.at";
    public const string Outcome = "r.bank, r.question, r.title_hash, r.interview, r.ask, r.at, r.kind, g.score, g.ticked";

    /// <summary>Every reply with the grade that holds now, the newest; of two at the same tick every machine takes the same one.</summary>
    public const string Graded =
        "replies r left join grades g on g.id = (select id from grades where reply = r.id order by at desc, digest desc limit 1)";

    private const int ReplyColumns = 13;
    private const int InterviewColumns = 7;

    public static InterviewStart ReadStart(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4), Sql.Time(row.GetString(5)), row.TextOrNull(6));

    public static InterviewEntry ReadInterview(SqliteDataReader row) =>
        new(ReadStart(row), row.TextOrNull(InterviewColumns) is { } finished ? Sql.Time(finished) : null);

    public static ReplyEntry ReadReply(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt32(1), row.GetString(2), ReplyKindText.Read(row.GetString(3)), row.GetString(4), row.GetString(5), row.GetString(6),
        row.GetString(7), Sql.Time(row.GetString(8)), row.GetDouble(9), row.GetInt32(10));

    public static Review ReadReview(SqliteDataReader row) => new(ReadReply(row), row.IsDBNull(ReplyColumns) ? null : ReadGrade(row, ReplyColumns))
    {
        Id = row.GetInt64(11),
        Attempt = row.GetInt32(12),
    };

    public static GradeEntry ReadGrade(SqliteDataReader row, int from) => new(
        row.GetString(from), row.GetDouble(from + 1),
        JsonSerializer.Deserialize(row.GetString(from + 2), HistoryJson.Default.IReadOnlyListPointEntry) ?? [],
        JsonSerializer.Deserialize(row.GetString(from + 3), HistoryJson.Default.IReadOnlyListString) ?? [],
        Sql.Time(row.GetString(from + 4)));

    public static Outcome ReadOutcome(SqliteDataReader row)
    {
        var kind = ReplyKindText.Read(row.GetString(6));
        double? score = kind switch
        {
            ReplyKind.Shown => 0,
            ReplyKind.Skipped => null,
            _ => row.IsDBNull(7) ? null : row.GetDouble(7),
        };
        return new(
            new QuestionKey(row.GetString(0), row.GetString(1)), row.GetString(2), row.GetString(3), row.GetInt32(4), Sql.Time(row.GetString(5)), score,
            score is not null && !row.IsDBNull(8) && row.GetInt64(8) > 0)
        {
            IsUngraded = score is null && kind is not ReplyKind.Skipped,
        };
    }
}
