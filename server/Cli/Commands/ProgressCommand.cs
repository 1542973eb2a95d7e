using System.CommandLine;
using FlaskPrep.Cli.Overviews;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Overviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Core.Text;
using FlaskPrep.Study;
using FlaskPrep.Study.Classes;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep progress</c>: what is solid, shaky, a gap, and what is due; of one person by the history, or of many by their transcripts.</summary>
internal static class ProgressCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = new Option<string>("--from") { Description = "a folder with the interviews of many people: a table of people and questions", HelpName = "FOLDER" };
        var cram = new Option<bool>("--cram-sheet") { Description = "one page for the last evening, as Markdown: gaps first, one sentence a point" };
        var history = HistoryOption.Create();
        var format = new Option<string>("--format") { Description = "text (the default) or json; csv with --from", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("text", "json", "csv");
        var command = new Command("progress", "Show what you know, by the last grade of each question, and what is due") { from, cram, history, format };
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetValue(format) ?? "text";
            if (parsed.GetValue(from) is { } folder)
                return OfClass(terminal, folder, chosen);
            if (chosen == "csv")
                return Refuse(terminal, "--format csv: only with --from; use text or json");
            // Only reading does not begin a history.
            return HistoryOption.Use(
                terminal, parsed.GetValue(history),
                store =>
                {
                    var learning = new Learning(store, TimeProvider.System);
                    return Show(terminal, settings => (learning.Records(settings), learning.Scores(settings)), chosen == "json", parsed.GetValue(cram));
                },
                none: _ => Show(terminal, _ => (StudyRecords.Empty, []), chosen == "json", parsed.GetValue(cram)));
        });
        return command;
    }

    private static int Show(Terminal terminal, Func<Settings, (StudyRecords Records, IReadOnlyList<ScoreDay> Scores)> known, bool json, bool cram)
    {
        var folder = NotesFolder.Of(Environment.CurrentDirectory);
        var (snapshot, problems) = FolderSnapshot.Read(folder);
        var settings = snapshot.Vaults[0].Settings;
        var day = StudyDay.Of(settings, TimeProvider.System.GetLocalNow());
        var (records, scores) = known(settings);
        foreach (var problem in problems.Concat(new[] { day.Problem, records.Problem }.OfType<string>()))
            terminal.Error.WriteLine($"flaskprep: {problem}");
        var overview = Overview.Of(snapshot.Banks, records, scores, day);
        if (cram)
            terminal.Output.Write(CramSheet.Text(snapshot, overview, DocumentUri.FromPath(Path.GetFullPath(Path.Combine(folder, "cram-sheet.md"))), new(TimeProvider.System)));
        else if (json)
            ProgressJson.Write(terminal.Output, overview);
        else
            ProgressText.Write(terminal, overview);
        return ExitCode.Fine;
    }

    private static int OfClass(Terminal terminal, string folder, string format)
    {
        var (snapshot, problems) = FolderSnapshot.Read(NotesFolder.Of(Environment.CurrentDirectory));
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        try
        {
            var table = ClassReader.Read(snapshot, folder);
            foreach (var problem in table.Problems)
                terminal.Error.WriteLine($"flaskprep: {problem}");
            switch (format)
            {
                case "json": ClassOutput.WriteJson(terminal.Output, table); break;
                case "csv": ClassOutput.WriteCsv(terminal.Output, table); break;
                default: ClassOutput.WriteText(terminal.Output, table); break;
            }

            return table.Problems.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(terminal, $"{folder}: cannot be read ({e.Message.TrimEnd('.')}); name a folder with interviews");
        }
    }

    private static int Refuse(Terminal terminal, string problem)
    {
        terminal.Error.WriteLine($"flaskprep: {problem}");
        return ExitCode.WrongUse;
    }
}
