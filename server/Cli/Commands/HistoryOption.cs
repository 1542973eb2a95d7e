using System.CommandLine;
using FlaskPrep.Storage;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>--history FILE</c>: the history that a command reads or changes.</summary>
internal static class HistoryOption
{
    public static Option<string> Create() => new("--history")
    {
        Description = $"another history file; default: history.db in the user's data folder, or in ${DataFolder.Variable}",
        HelpName = "FILE",
    };

    public static string PathOf(string? file) => file ?? DataFolder.HistoryFile;

    /// <summary>Runs a command on the history, which is begun if there is none, and tells what there is to tell.</summary>
    public static int Use(Terminal terminal, string? file, Func<HistoryStore, int> command)
    {
        try
        {
            using var history = HistoryStore.Open(PathOf(file), TimeProvider.System);
            var told = Tell(terminal, history, 0);
            var exit = command(history);
            Tell(terminal, history, told);
            return exit;
        }
        catch (HistoryException e)
        {
            terminal.Error.WriteLine($"flaskprep: {e.Message}");
            return ExitCode.WrongUse;
        }
    }

    private static int Tell(Terminal terminal, HistoryStore history, int told)
    {
        var problems = history.Problems;
        foreach (var problem in problems.Skip(told))
            terminal.Error.WriteLine($"flaskprep: {problem}");
        return problems.Count;
    }
}
