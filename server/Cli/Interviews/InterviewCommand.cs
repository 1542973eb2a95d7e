using System.CommandLine;
using FlaskPrep.Cli.Commands;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage;
using FlaskPrep.Storage.History;
using FlaskPrep.Study;

namespace FlaskPrep.Cli.Interviews;

/// <summary><c>flaskprep interview</c>: a mock interview in the terminal, or scripted where stdin is no terminal.</summary>
internal static class InterviewCommand
{
    private const int InteractiveCount = 5;

    public static Command Create(Terminal terminal)
    {
        var level = new Option<string>("--level") { Description = "only questions of this level" };
        level.AcceptOnlyFromAmong("basic", "intermediate", "advanced");
        var topic = new Option<string>("--topic") { Description = "only questions that these words find" };
        var count = new Option<int?>("--count") { Description = "how many questions; 5 in a terminal, all of the bank in a script" };
        var seed = new Option<long?>("--seed") { Description = "draws the same questions again" };
        var format = FormatOption.Create();
        var command = new Command("interview", "Take a mock interview") { level, topic, count, seed, format };
        command.SetAction(parsed =>
        {
            var options = new InterviewOptions(
                Level: LevelNames.In(parsed.GetValue(level) ?? ""), Topic: parsed.GetValue(topic),
                Count: parsed.GetValue(count) ?? (terminal.IsInteractive ? InteractiveCount : int.MaxValue),
                Seed: parsed.GetValue(seed) ?? Random.Shared.NextInt64(1, int.MaxValue), InOrder: !terminal.IsInteractive);
            return Run(terminal, options, parsed.IsJson(format));
        });
        return command;
    }

    private static int Run(Terminal terminal, InterviewOptions options, bool json)
    {
        var (snapshot, problems) = FolderSnapshot.Read(Environment.CurrentDirectory);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        if (snapshot.DefaultBank(snapshot.Vaults[0].Folder) is not { } bank)
        {
            terminal.Error.WriteLine("flaskprep: no question bank is loaded; flaskprep doctor says why");
            return ExitCode.WrongUse;
        }

        try
        {
            using var history = HistoryStore.Open(DataFolder.HistoryFile, TimeProvider.System);
            foreach (var problem in history.Problems)
                terminal.Error.WriteLine($"flaskprep: {problem}");
            return Run(terminal, snapshot, bank, new(history, TimeProvider.System), history, options, json);
        }
        catch (Exception e) when (e is HistoryException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"flaskprep: {e.Message}");
            return ExitCode.WrongUse;
        }
    }

    private static int Run(
        Terminal terminal, Snapshot snapshot, Bank bank, Interviewer interviewer, HistoryStore history, InterviewOptions options, bool json)
    {
        if (interviewer.Start(snapshot, bank, options, out var refusal) is not { } started)
        {
            terminal.Error.WriteLine($"flaskprep: {refusal}");
            return ExitCode.WrongUse;
        }

        var file = terminal.IsInteractive ? Create(snapshot, started) : null;
        var interview = new TerminalInterview(interviewer, snapshot, started.Text, text => Save(file, text));
        if (file is not null)
            terminal.Output.WriteLine(terminal.Dim($"Written to {file}"));
        new InterviewLoop(terminal, interview, isQuiet: json).Run();
        InterviewReport.Write(terminal, history, started.Header, interview.Transcript, json);
        return ExitCode.Fine;
    }

    private static string Create(Snapshot snapshot, StartedInterview started) =>
        InterviewFiles.Create(snapshot.Vaults[0].Folder.Path, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), started.Header.Level, started.Text).File;

    private static void Save(string? file, string text)
    {
        if (file is not null)
            InterviewFiles.Save(file, text);
    }
}
