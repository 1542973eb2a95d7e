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

    private static readonly (string Name, Func<Terminal, Command> Create)[] Commands =
    [
        ("lsp", LspCommand.Create),
        ("bank", BankCommand.Create),
        ("ask", AskCommand.Create),
        ("check", CheckCommand.Create),
        ("review", ReviewCommand.Create),
        ("interview", InterviewCommand.Create),
        ("grade", GradeCommand.Create),
        ("exercise", ExerciseCommand.Create),
        ("verify", VerifyCommand.Create),
        ("progress", ProgressCommand.Create),
        ("history", HistoryCommand.Create),
        ("regrade", RegradeCommand.Create),
        ("doctor", DoctorCommand.Create),
        ("replay", ReplayCommand.Create),
    ];

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

        var root = new RootCommand("Flask Prep reads your Markdown notes and shows what an interviewer would challenge.");
        // To make all of them takes longer than some take to run.
        var named = Array.FindAll(Commands, command => command.Name == args[0]);
        foreach (var (_, create) in named.Length > 0 ? named : Commands)
            root.Add(create(terminal));
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
