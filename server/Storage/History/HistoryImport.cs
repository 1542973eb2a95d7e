using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FlaskPrep.Storage.History;

/// <summary>Adds what an export holds to a history. The same again adds nothing; a line that cannot be used is named, the others count.</summary>
public sealed class HistoryImport
{
    /// <summary>How many broken lines are named.</summary>
    private const int MostProblems = 50;

    /// <summary>A batch is one transaction: large enough to be quick, small enough that editors at work need not wait.</summary>
    private const int BatchLines = 500;
    private const int BatchCharacters = 4 * 1024 * 1024;

    private readonly HistoryStore history;
    private readonly string name;
    private readonly List<(int Number, string Text)> batch = [];
    private readonly List<string> problems = [];
    private int batchCharacters;
    private int added;
    private int known;
    private int broken;

    private HistoryImport(HistoryStore history, string name) => (this.history, this.name) = (history, name);

    /// <exception cref="HistoryException">It cannot be read.</exception>
    public static StreamReader OpenFile(string path)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HistoryException($"{path}: cannot be read ({e.Message.TrimEnd('.')}); check the path", e);
        }
    }

    /// <param name="history">Where to.</param>
    /// <param name="input">JSON Lines, as <see cref="HistoryExport"/> writes them.</param>
    /// <param name="name">The input's name, for the lines that are named.</param>
    public static ImportResult Read(HistoryStore history, TextReader input, string name)
    {
        var import = new HistoryImport(history, name);
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                import.Add(number, line);
        }

        import.Flush();
        return new(import.added, import.known, import.broken, import.problems);
    }

    private void Add(int number, string line)
    {
        batch.Add((number, line));
        batchCharacters += line.Length;
        if (batch.Count >= BatchLines || batchCharacters >= BatchCharacters)
            Flush();
    }

    private void Flush()
    {
        if (batch.Count == 0)
            return;
        // Counted apart: the work may be done a second time, on a new file.
        var (more, same, wrong) = history.Access.Write(Batch);
        added += more;
        known += same;
        broken += wrong.Count;
        problems.AddRange(wrong.Take(MostProblems - problems.Count));
        batch.Clear();
        batchCharacters = 0;
    }

    private (int Added, int Known, List<string> Problems) Batch(SqliteConnection connection)
    {
        var (more, same, wrong) = (0, 0, new List<string>());
        foreach (var (number, text) in batch)
        {
            try
            {
                if (Add(connection, JsonSerializer.Deserialize(text, HistoryJson.Default.HistoryLine)))
                    more++;
                else
                    same++;
            }
            catch (Exception e) when (e is JsonException or FormatException or NotSupportedException)
            {
                wrong.Add($"{name}:{number}: is left out: {Reason(e)}");
            }
        }

        return (more, same, wrong);
    }

    /// <exception cref="FormatException">The line says what cannot be.</exception>
    private static bool Add(SqliteConnection connection, HistoryLine? line) => line switch
    {
        InterviewLine interview => HistoryWrites.Begin(connection, interview.ToStart()),
        ReplyLine reply => HistoryWrites.Commit(connection, reply.ToReply()).IsNew,
        GradeLine grade => HistoryWrites.IdOf(connection, grade.Interview, grade.Ask, ReplyKindText.Read(grade.As), grade.ReplyHash) is { } id
            ? HistoryWrites.InsertGrade(connection, id, grade.ToGrade())
            : throw new FormatException("a grade of a reply that is not there"),
        FinishLine finish => HistoryWrites.Finish(connection, finish.Interview, finish.At),
        _ => throw new FormatException("not an interview, reply, grade or finish"),
    };

    private static string Reason(Exception exception) =>
        exception is FormatException ? exception.Message : "not a line of a history, as flaskprep history export writes it";
}
