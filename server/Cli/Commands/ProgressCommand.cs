using System.CommandLine;
using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep progress</c>: which questions are solid, shaky, gaps.</summary>
internal static class ProgressCommand
{
    private const int MostOrphans = 10;

    public static Command Create(Terminal terminal)
    {
        var history = HistoryOption.Create();
        var format = FormatOption.Create();
        var command = new Command("progress", "Show what you know, by the last grade of each question") { history, format };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(history), parsed.IsJson(format)));
        return command;
    }

    private static int Run(Terminal terminal, string? file, bool json)
    {
        // Only reading does not begin a history.
        return HistoryOption.Use(
            terminal, file, history => Show(terminal, QuestionStanding.Of(history.Outcomes(ReviewFilter.All)), json), none: _ => Show(terminal, [], json));
    }

    private static int Show(Terminal terminal, IReadOnlyList<QuestionStanding> standings, bool json)
    {
        var (snapshot, problems) = FolderSnapshot.Read(Environment.CurrentDirectory);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        var progress = Progress.Of(snapshot.Banks, standings);
        if (json)
            JsonOutput.Write(terminal.Output, writer => Write(writer, progress));
        else
            Write(terminal, progress);
        return ExitCode.Fine;
    }

    private static void Write(Terminal terminal, Progress progress)
    {
        terminal.Output.WriteLine(terminal.Bold(
            $"Solid {Count(progress.Solid)}, shaky {Count(progress.Shaky)}, gaps {Count(progress.Gaps)}; {progress.NotAsked} not asked yet"));
        Write(terminal, "Gaps", progress.Gaps);
        Write(terminal, "Shaky", progress.Shaky);
        Write(terminal, "Solid", progress.Solid);
        if (progress.Orphans.Count > 0)
            terminal.Output.WriteLine(
                $"\n{progress.Orphans.Count} more were asked by a title that no bank here has now: {Names(progress.Orphans)}");
    }

    private static void Write(Terminal terminal, string name, IReadOnlyList<QuestionProgress> questions)
    {
        if (questions.Count > 0)
            terminal.Output.WriteLine($"\n{name}");
        foreach (var (asked, standing) in questions)
        {
            var score = standing.Score is { } known ? $"{known:0.0}" : "  -";
            var ticked = standing.Ticked ? terminal.Dim("  (ticked by hand)") : "";
            terminal.Output.WriteLine($"  {score}  {terminal.Dim(LocalDay.Of(standing.At))}  {asked.Question.Id,-5} {asked.Question.Title}{ticked}");
        }
    }

    private static string Names(IReadOnlyList<QuestionStanding> orphans) =>
        string.Join(", ", orphans.Take(MostOrphans).Select(orphan => $"{orphan.Question.Bank}:{orphan.Question.Id}"))
        + (orphans.Count > MostOrphans ? ", …" : "");

    private static string Count(IReadOnlyList<QuestionProgress> questions)
    {
        var ticked = questions.Count(question => question.Standing.Ticked);
        return ticked == 0 ? $"{questions.Count}" : $"{questions.Count} ({ticked} ticked by hand)";
    }

    private static void Write(Utf8JsonWriter writer, Progress progress)
    {
        writer.WriteStartObject();
        Write(writer, "solid", progress.Solid);
        Write(writer, "shaky", progress.Shaky);
        Write(writer, "gaps", progress.Gaps);
        writer.WriteStartArray("due");
        writer.WriteEndArray();
        writer.WriteStartArray("orphans");
        foreach (var orphan in progress.Orphans)
            Write(writer, orphan, null);
        writer.WriteEndArray();
        writer.WriteNumber("notAsked", progress.NotAsked);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<QuestionProgress> questions)
    {
        writer.WriteStartArray(name);
        foreach (var (asked, standing) in questions)
            Write(writer, standing, asked.Question.Title);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, QuestionStanding standing, string? title)
    {
        writer.WriteStartObject();
        writer.WriteString("bank", standing.Question.Bank);
        writer.WriteString("question", standing.Question.Id);
        writer.WriteString("title", title);
        if (standing.Score is { } score)
            writer.WriteNumber("score", score);
        else
            writer.WriteNull("score");
        writer.WriteString("at", standing.At);
        writer.WriteBoolean("ticked", standing.Ticked);
        writer.WriteEndObject();
    }
}
