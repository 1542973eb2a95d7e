using System.CommandLine;
using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep check [PATH...]</c>: the findings in notes and banks, as an editor would show them; <c>--fix</c> takes the preferred fixes.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "files or folders; this folder if none is named", Arity = ArgumentArity.ZeroOrMore };
        var fix = new Option<bool>("--fix") { Description = "make the changes that need no second look" };
        var format = FormatOption.Create();
        var command = new Command("check", "Show what an interviewer would challenge in your notes, and what is the matter with your banks") { paths, fix, format };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(paths) is { Length: > 0 } named ? named : ["."], parsed.GetValue(fix), parsed.IsJson(format)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool fix, bool json)
    {
        var result = NotesCheck.Run(paths, fix);
        foreach (var problem in result.Problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        if (json)
            JsonOutput.Write(terminal.Output, writer => Write(writer, result.Findings));
        else
            Write(terminal, result);
        if (result.Problems.Count > 0)
            return ExitCode.WrongUse;
        return result.Findings.Any(found => found.Finding.Severity == FindingSeverity.Warning) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void Write(Terminal terminal, NotesCheck result)
    {
        foreach (var found in result.Findings)
        {
            var severity = found.Finding.Severity == FindingSeverity.Warning ? terminal.Yellow("warning") : terminal.Blue("information");
            terminal.Output.WriteLine($"{found.File}:{found.Line}:{found.Column}: {severity} {terminal.Dim(found.Finding.Code)} {found.Finding.Message}");
        }

        var mended = result.Mended > 0 ? $", {result.Mended} mended" : "";
        var banks = result.Banks == 0 ? "" : $" and {Counted.Of(result.Banks, "bank file")}";
        terminal.Output.WriteLine($"{Counted.Of(result.Notes, "note")}{banks} read, {Counted.Of(result.Findings.Count, "finding")}{mended}");
        foreach (var folder in result.Waiting)
            terminal.Output.WriteLine($"{folder}: findings wait in a code repository; a flaskprep.json in it wakes them");
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<NoteFinding> findings)
    {
        writer.WriteStartArray();
        foreach (var found in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("file", found.File);
            writer.WriteNumber("line", found.Line);
            writer.WriteNumber("column", found.Column);
            writer.WriteString("code", found.Finding.Code);
            writer.WriteString("severity", found.Finding.Severity.ToString().ToLowerInvariant());
            writer.WriteString("message", found.Finding.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
