using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>
/// The tables, and how an older history becomes one of today. Rows are only ever added. A step that was released is never changed: what comes later is another step.
/// </summary>
internal static class HistorySchema
{
    /// <summary>"FLPR": tells our files from those of other programs.</summary>
    public const long ApplicationId = 0x464C5052;

    /// <summary>
    /// A reply stands alone and names no row of another table: it is worth more than the line of its interview. Numbers begin anywhere, so that a number that
    /// somebody still holds of a deleted history names nothing in the next. Of an ask's attempts the first counts; a question passed over has attempt 0.
    /// Long texts come last in their row: reading what stands before them does not touch their pages.
    /// </summary>
    private const string First = """
        create table interviews (
          id integer primary key,
          interview text not null unique,
          bank text not null,
          bank_hash text not null,
          level text not null,
          seed integer not null,
          started text not null,
          file text
        ) strict;

        create table replies (
          id integer primary key autoincrement,
          interview text not null,
          ask integer not null,
          kind text not null,
          reply_hash text not null,
          attempt integer not null,
          bank text not null,
          question text not null,
          title_hash text not null,
          at text not null,
          seconds real not null,
          hints integer not null,
          reply text not null,
          unique (interview, ask, kind, reply_hash)
        ) strict;
        create index replies_by_time on replies (at);
        insert into sqlite_sequence (name, seq) values ('replies', abs(random() % 1000000000) * 1000000);

        create table grades (
          id integer primary key,
          reply integer not null references replies (id),
          at text not null,
          digest text not null,
          score real not null,
          ticked integer not null,
          grader text not null,
          flags text not null,
          points text not null,
          unique (reply, at, digest)
        ) strict;

        create table finishes (
          id integer primary key,
          interview text not null unique,
          at text not null
        ) strict;
        """;

    /// <summary>Of a question that was asked just now all replies are read again. With it came replies to follow-up questions.</summary>
    private const string Second = "create index replies_by_question on replies (bank, question)";

    public static IReadOnlyList<string> Steps { get; } = [First, Second];

    public static long VersionOf(SqliteConnection connection) => connection.Number("pragma user_version");

    /// <summary>True if there is something in it that is not ours.</summary>
    public static bool IsForeign(SqliteConnection connection)
    {
        // One view for both looks: between them another process may make the tables.
        using var view = connection.BeginTransaction(deferred: true);
        return VersionOf(connection) == 0
            ? connection.Number("select count(*) from sqlite_schema") > 0
            : connection.Number("pragma application_id") != ApplicationId;
    }

    /// <summary>Takes the steps that are missing, all or none.</summary>
    public static void Migrate(SqliteConnection connection, IReadOnlyList<string> steps)
    {
        // Cannot be set inside a transaction; once set, the file keeps it.
        connection.Execute("pragma journal_mode = wal");
        using var transaction = connection.BeginTransaction();
        // Another process may have taken them while this one waited for the lock.
        for (var version = VersionOf(connection); version < steps.Count; version++)
            connection.Execute(steps[(int)version]);
        connection.Execute($"pragma application_id = {ApplicationId}");
        if (VersionOf(connection) < steps.Count)
            connection.Execute($"pragma user_version = {steps.Count}");
        transaction.Commit();
    }
}
