using System.CommandLine;
using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.LanguageServer.Commands;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep doctor</c>: <em>Check Setup</em> in a terminal.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "a notes folder; this one if none is named", Arity = ArgumentArity.ZeroOrOne };
        var format = FormatOption.Create();
        var command = new Command("doctor", "Check the setup: banks, folders, settings, versions") { folder, format };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetValue(folder) ?? ".", parsed.IsJson(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string folder, bool json, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
        {
            await terminal.Error.WriteLineAsync($"flaskprep: {folder}: there is no such folder; check the path").ConfigureAwait(false);
            return ExitCode.WrongUse;
        }

        var (snapshot, problems) = FolderSnapshot.Read(folder);
        var report = await SetupReport.OfAsync(snapshot, FlaskPrepCommand.Version, problems, cancel).ConfigureAwait(false);
        if (json)
            JsonOutput.Write(terminal.Output, writer => Write(writer, report));
        else
            await terminal.Output.WriteAsync(report.ToText()).ConfigureAwait(false);
        return report.Problems.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void Write(Utf8JsonWriter writer, SetupReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("version", report.Version);
        writer.WriteStartArray("banks");
        foreach (var bank in report.Banks)
        {
            writer.WriteStartObject();
            writer.WriteString("name", bank.Name);
            writer.WriteNumber("questions", bank.Questions);
            writer.WriteString("file", bank.File);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("folders");
        foreach (var folder in report.Folders)
        {
            writer.WriteStartObject();
            writer.WriteString("folder", folder.Folder);
            writer.WriteNumber("notes", folder.Notes);
            writer.WriteString("state", folder.State);
            writer.WriteString("settingsFile", folder.SettingsFile);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("history");
        writer.WriteString("file", report.History?.File);
        writer.WriteNumber("interviews", report.History?.Size?.Interviews ?? 0);
        writer.WriteNumber("replies", report.History?.Size?.Replies ?? 0);
        writer.WriteString("problem", report.History?.Problem);
        writer.WriteEndObject();
        writer.WriteStartObject("python");
        writer.WriteString("path", report.Python?.Path);
        writer.WriteString("version", report.Python?.Version);
        writer.WriteString("flask", report.Python?.Flask);
        writer.WriteEndObject();
        writer.WriteStartArray("problems");
        foreach (var problem in report.Problems)
            writer.WriteStringValue(problem);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
