using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Index;
using FlaskPrep.Exercises;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.Cli.Commands;

/// <summary>One run of <c>flaskprep exercise</c> in the current folder.</summary>
/// <param name="terminal">Where it says what came of it.</param>
/// <param name="json">True to print JSON and nothing else.</param>
internal sealed class ExerciseAct(Terminal terminal, bool json)
{
    private readonly string folder = NotesFolder.Of(Environment.CurrentDirectory);

    public async Task<int> RunAsync(string? question, string? file, string? python, bool trusts, bool withoutSandbox, CancellationToken cancel)
    {
        if (trusts)
            FolderConsents.Give(FolderConsent.Trusted, folder);
        var standby = new Standby(TimeProvider.System);
        await using var _ = standby.ConfigureAwait(false);
        // Python takes as long to import Flask as we do to read the banks.
        if (question is not null && file is not null)
            standby.Prepare(PythonWishes.Of(Settings.Default.With(SettingsFileReader.Read(folder)?.Layer ?? SettingsLayer.Empty), folder, python));
        var (snapshot, problems) = FolderSnapshot.Read(folder);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        if (question is null)
            return List(snapshot);
        if (Find(snapshot, question) is not { } exercise)
            return Wrong($"no question \"{question}\" is answered in code; there are: {string.Join(", ", All(snapshot).Select(one => Name(snapshot, one)))}");
        if (file is null)
            return Wrong("name the file with the code: --file FILE, or --file - for standard input");
        var (code, unread) = Code(file);
        if (code is null)
            return Wrong(unread!);
        var wishes = PythonWishes.Of(snapshot.Vaults[0].Settings, folder, python);
        var run = await ExerciseRunner.RunAsync(exercise, code, wishes, withoutFence: false, cancel, standby).ConfigureAwait(false);
        if (run.IsFenceMissing && withoutSandbox && Agrees())
            run = await ExerciseRunner.RunAsync(exercise, code, wishes, withoutFence: true, cancel).ConfigureAwait(false);
        return Show(run, code);
    }

    private int Show(ExerciseRun run, string code)
    {
        ExerciseOutput.Write(terminal, run, json);
        if (run.Refusal is null)
            return run.IsPassed ? ExitCode.Fine : ExitCode.Findings;
        var hint = run.IsFenceMissing ? "; your own code can be run without one: --without-sandbox" : "";
        terminal.Error.WriteLine($"flaskprep: the code cannot be run here: {run.Refusal}{hint}");
        foreach (var remark in StaticRemarks.Of(code))
            terminal.Error.WriteLine($"flaskprep: line {remark.Line}: {remark.Message}");
        return ExitCode.CannotRun;
    }

    /// <summary>Asks once for a folder, in words that say what it means. A script cannot agree.</summary>
    private bool Agrees()
    {
        if (FolderConsents.Has(FolderConsent.Unfenced, folder))
            return true;
        if (!terminal.IsInteractive)
        {
            terminal.Error.WriteLine("flaskprep: --without-sandbox asks once in a terminal for each folder; run it there first");
            return false;
        }

        terminal.Output.WriteLine(
            $"There is no sandbox here, so the code runs as you: it can read, change and delete your files and use your network, as any program that you start.\n"
            + $"Run your own code in {folder} without a sandbox from now on? Type yes, or anything else to leave it:");
        if (terminal.Input.ReadLine()?.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase) != true)
            return false;
        FolderConsents.Give(FolderConsent.Unfenced, folder);
        return true;
    }

    private (string? Code, string? Problem) Code(string file)
    {
        if (file == "-")
            return (terminal.Input.ReadToEnd(), null);
        var (text, problem) = TextFile.Read(file);
        return (text?.Text, problem);
    }

    private int List(Snapshot snapshot)
    {
        if (json)
            ExerciseOutput.Write(terminal, [.. All(snapshot)]);
        else
            foreach (var exercise in All(snapshot))
                terminal.Output.WriteLine($"{terminal.Bold(Name(snapshot, exercise))}  {exercise.Task}");
        return ExitCode.Fine;
    }

    private static IEnumerable<Exercise> All(Snapshot snapshot) => snapshot.Banks.SelectMany(bank => bank.Questions.Select(bank.ExerciseOf).OfType<Exercise>());

    private static Exercise? Find(Snapshot snapshot, string name)
    {
        var bank = snapshot.DefaultBank(snapshot.Vaults[0].Folder);
        if (name.Split(':', 2) is [var named, var id])
            (bank, name) = (snapshot.BankNamed(named), id);
        return bank?.Find(name) is { } question ? bank.ExerciseOf(question) : null;
    }

    private static string Name(Snapshot snapshot, Exercise exercise) =>
        exercise.Bank.Equals(snapshot.DefaultBank(snapshot.Vaults[0].Folder)?.Name, StringComparison.OrdinalIgnoreCase) ? exercise.Question : $"{exercise.Bank}:{exercise.Question}";

    private int Wrong(string problem)
    {
        terminal.Error.WriteLine($"flaskprep: {problem}");
        return ExitCode.WrongUse;
    }
}
