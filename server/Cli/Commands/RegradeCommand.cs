using System.CommandLine;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Grading;
using FlaskPrep.Study;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep regrade</c>: what a newer grader would change; the history stays as it is.</summary>
internal static class RegradeCommand
{
    public static Command Create(Terminal terminal)
    {
        var history = HistoryOption.Create();
        var format = FormatOption.Create();
        var command = new Command("regrade", "Show which grades of your history would be others now; changes nothing") { history, format };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(history), parsed.IsJson(format)));
        return command;
    }

    private static int Run(Terminal terminal, string? file, bool json) => HistoryOption.Use(
        terminal, file,
        history =>
        {
            var (snapshot, problems) = FolderSnapshot.Read(Environment.CurrentDirectory);
            foreach (var problem in problems)
                terminal.Error.WriteLine($"flaskprep: {problem}");
            return Show(terminal, Regrading.Of(snapshot, history), json);
        },
        none: _ => Show(terminal, [], json));

    // Each is shown when it comes: a history of years is not held in memory.
    private static int Show(Terminal terminal, IEnumerable<RegradedReply> replies, bool json)
    {
        if (json)
        {
            WriteJson(terminal, replies);
            return ExitCode.Fine;
        }

        var (all, changed, orphans) = (0, 0, 0);
        foreach (var reply in replies)
        {
            all++;
            orphans += reply.Score is null ? 1 : 0;
            if (!reply.IsChanged)
                continue;
            changed++;
            terminal.Output.WriteLine(
                $"{LocalDay.Of(reply.Reply.At)}  {reply.Reply.Question,-5} {reply.Before.Score:0.0} -> {reply.Score:0.0}  {terminal.Dim($"({reply.Before.Grader})")}");
        }

        terminal.Output.WriteLine(
            $"{changed} of {all} graded replies would have another grade by {ReplyGrader.Version}"
            + $"{(orphans == 0 ? "" : $"; {orphans} have no question here now")}. Nothing is changed.");
        return ExitCode.Fine;
    }

    private static void WriteJson(Terminal terminal, IEnumerable<RegradedReply> replies) => JsonOutput.Write(terminal.Output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("grader", ReplyGrader.Version);
        writer.WriteStartArray("replies");
        foreach (var reply in replies)
        {
            writer.WriteStartObject();
            writer.WriteString("interview", reply.Reply.Interview);
            writer.WriteNumber("ask", reply.Reply.Ask);
            writer.WriteString("bank", reply.Reply.Bank);
            writer.WriteString("question", reply.Reply.Question);
            writer.WriteString("at", reply.Reply.At);
            writer.WriteString("gradedBy", reply.Before.Grader);
            writer.WriteNumber("before", reply.Before.Score);
            if (reply.Score is { } score)
                writer.WriteNumber("after", score);
            else
                writer.WriteNull("after");
            writer.WriteBoolean("changed", reply.IsChanged);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
