using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using FlaskPrep.Cli.Commands;
using FlaskPrep.Cli.Interviews;

namespace FlaskPrep.Cli;

/// <summary>The executable's commands.</summary>
internal static class FlaskPrepCommand
{
    public static string Version { get; } =
        typeof(FlaskPrepCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        if (args.Length == 0)
            args = ["--help"];
        if (args is ["--version"])
        {
            await terminal.Output.WriteLineAsync($"flaskprep {Version}").ConfigureAwait(false);
            return ExitCode.Fine;
        }

        // What editors start. Building and parsing the whole command line would double the time until it listens.
        if (args is ["lsp"] or ["lsp", "--stdio"])
            return await LspCommand.RunAsync(terminal).ConfigureAwait(false);

        var root = new RootCommand("Flask Prep reads your Markdown notes and shows what an interviewer would challenge.")
        {
            LspCommand.Create(terminal),
            BankCommand.Create(terminal),
            AskCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            InterviewCommand.Create(terminal),
            GradeCommand.Create(terminal),
            ExerciseCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            ProgressCommand.Create(terminal),
            HistoryCommand.Create(terminal),
            RegradeCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            ReplayCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors is [var error, ..] && parsed.Action is ParseErrorAction)
        {
            var problem = parsed.UnmatchedTokens is [var token, ..] ? $"there is no command or option \"{token}\"." : error.Message;
            await terminal.Error.WriteLineAsync($"flaskprep: {problem.ReplaceLineEndings(" ").Replace("\t", "")} Try: flaskprep --help").ConfigureAwait(false);
            return ExitCode.WrongUse;
        }

        return await parsed.InvokeAsync(new() { Output = terminal.Output, Error = terminal.Error }).ConfigureAwait(false);
    }
}
