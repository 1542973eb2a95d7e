using System.CommandLine;
using FlaskPrep.Core.Index;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Configuration;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>--history FILE</c>: the history that a command reads or changes.</summary>
internal static class HistoryOption
{
    public static Option<string> Create() => new("--history")
    {
        Description = $"another history file; default: the one of the setting history, else history.db in the user's data folder or in ${DataFolder.Variable}",
        HelpName = "FILE",
    };

    /// <summary>The file that was named, else the one that the current folder's settings name, else the usual one.</summary>
    /// <exception cref="HistoryException">The settings name a place that will not do.</exception>
    public static string PathOf(string? file)
    {
        if (file is not null)
            return file;
        var folder = NotesFolder.Of(Environment.CurrentDirectory);
        return HistoryPlace.Of(Settings.Default.With(SettingsFileReader.Read(folder)?.Layer ?? SettingsLayer.Empty), folder);
    }

    /// <summary>Runs a command on the history, which is begun if there is none, and tells what there is to tell.</summary>
    /// <param name="terminal">Where problems are told.</param>
    /// <param name="file">The history that was named, or null.</param>
    /// <param name="command">What to do with it.</param>
    /// <param name="none">What to do where there is none, instead of beginning one; is told its path.</param>
    public static int Use(Terminal terminal, string? file, Func<HistoryStore, int> command, Func<string, int>? none = null)
    {
        try
        {
            var path = PathOf(file);
            if (none is not null && !HistoryStore.Exists(path))
                return none(path);
            using var history = HistoryStore.Open(path, TimeProvider.System);
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
