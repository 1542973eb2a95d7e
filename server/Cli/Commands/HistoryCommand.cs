using System.CommandLine;
using FlaskPrep.Cli.Grading;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Grading;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep history export|import|ticked|delete</c>: the person's own history, to take away and to get rid of.</summary>
internal static class HistoryCommand
{
    private const string StandardStream = "-";

    public static Command Create(Terminal terminal) => new("history", "Export, import or delete your history of interviews, or list what you ticked in it")
    {
        CreateExport(terminal), CreateImport(terminal), CreateTicked(terminal), CreateDelete(terminal),
    };

    private static Command CreateExport(Terminal terminal)
    {
        var target = new Argument<string>("FILE") { Description = "where to; standard output if none is named", Arity = ArgumentArity.ZeroOrOne };
        var history = HistoryOption.Create();
        var command = new Command("export", "Write the history as JSON Lines") { target, history };
        command.SetAction(parsed => Export(terminal, parsed.GetValue(history), parsed.GetValue(target) ?? StandardStream));
        return command;
    }

    private static Command CreateImport(Terminal terminal)
    {
        var source = new Argument<string>("FILE") { Description = "an export; - for standard input" };
        var history = HistoryOption.Create();
        var format = FormatOption.Create();
        var command = new Command("import", "Add an export to the history; what is there already is not added again") { source, history, format };
        command.SetAction(parsed => Import(terminal, parsed.GetValue(history), parsed.GetRequiredValue(source), parsed.IsJson(format)));
        return command;
    }

    private static Command CreateTicked(Terminal terminal)
    {
        var history = HistoryOption.Create();
        var command = new Command("ticked", "Write each reply in which you ticked points by hand, a JSON line as flaskprep grade reads it: what a grader should have found") { history };
        command.SetAction(parsed => HistoryOption.Use(terminal, parsed.GetValue(history), Ticked(terminal), none: path => NoHistory(terminal, path, ExitCode.Findings)));
        return command;
    }

    private static Command CreateDelete(Terminal terminal)
    {
        var yes = new Option<bool>("--yes") { Description = "really delete everything" };
        var history = HistoryOption.Create();
        var format = FormatOption.Create();
        var command = new Command("delete", "Delete the whole history; interviews in your notes folder stay") { yes, history, format };
        command.SetAction(parsed => Delete(terminal, parsed.GetValue(history), parsed.GetValue(yes), parsed.IsJson(format)));
        return command;
    }

    private static int Export(Terminal terminal, string? file, string target)
    {
        return HistoryOption.Use(terminal, file, history =>
        {
            if (target == StandardStream)
                HistoryExport.Write(history, terminal.Output);
            else
                terminal.Output.WriteLine($"{target}: {Count(HistoryExport.WriteFile(history, target))} exported");
            return ExitCode.Fine;
        }, none: path => NoHistory(terminal, path, ExitCode.Findings));
    }

    private static Func<HistoryStore, int> Ticked(Terminal terminal) => history =>
    {
        foreach (var review in history.Reviews(ReviewFilter.All))
            if (review is { Reply.Kind: ReplyKind.Answered or ReplyKind.Followed, Grade: { } grade } && grade.Grader != OwnGrader.Version && grade.Points.Any(point => point.Ticked))
                TickedLine.Write(terminal.Output, review.Reply, grade);
        return ExitCode.Fine;
    };

    private static int Import(Terminal terminal, string? file, string source, bool json)
    {
        try
        {
            using var input = source == StandardStream ? new StreamReader(Terminal.OpenInput()) : HistoryImport.OpenFile(source);
            return HistoryOption.Use(terminal, file, history => Import(terminal, history, input, source, json));
        }
        catch (HistoryException e)
        {
            terminal.Error.WriteLine($"flaskprep: {e.Message}");
            return ExitCode.WrongUse;
        }
    }

    private static int Import(Terminal terminal, HistoryStore history, StreamReader input, string source, bool json)
    {
        var result = HistoryImport.Read(history, input, source);
        foreach (var problem in result.Problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        if (result.Broken > result.Problems.Count)
            terminal.Error.WriteLine($"flaskprep: {source}: {result.Broken - result.Problems.Count} more lines are left out");
        if (json)
            JsonOutput.Write(terminal.Output, writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("added", result.Added);
                writer.WriteNumber("known", result.Known);
                writer.WriteNumber("broken", result.Broken);
                writer.WriteEndObject();
            });
        else
            terminal.Output.WriteLine($"{source}: {result.Added} added, {result.Known} known already, {result.Broken} left out");
        return result.Broken == 0 ? ExitCode.Fine : ExitCode.WrongUse;
    }

    private static int Delete(Terminal terminal, string? file, bool yes, bool json)
    {
        return HistoryOption.Use(terminal, file, history =>
        {
            if (!yes)
            {
                terminal.Error.WriteLine($"flaskprep: {history.Path} holds {Count(history.Size())}; to delete all of it for good: flaskprep history delete --yes");
                return ExitCode.WrongUse;
            }

            var deleted = history.Delete();
            if (json)
                WriteJson(terminal, deleted);
            else
                terminal.Output.WriteLine($"{Count(deleted.Size)} deleted{(deleted.FileIsGone ? "" : "; the file is in use by an editor and stays, empty")}");
            return ExitCode.Fine;
        }, none: path => NoHistory(terminal, path, ExitCode.Fine));
    }

    private static void WriteJson(Terminal terminal, DeletedHistory deleted) => JsonOutput.Write(terminal.Output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("interviews", deleted.Size.Interviews);
        writer.WriteNumber("replies", deleted.Size.Replies);
        writer.WriteNumber("grades", deleted.Size.Grades);
        writer.WriteNumber("setAside", deleted.SetAside);
        writer.WriteBoolean("fileIsGone", deleted.FileIsGone);
        writer.WriteEndObject();
    });

    private static int NoHistory(Terminal terminal, string path, int exit)
    {
        terminal.Error.WriteLine($"flaskprep: {path}: there is no history yet");
        return exit;
    }

    private static string Count(HistorySize size) => $"{size.Interviews} interviews with {size.Replies} replies and {size.Grades} grades";
}
