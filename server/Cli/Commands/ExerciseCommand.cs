using System.CommandLine;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep exercise Q4 --file F</c>: runs a code reply on the real Flask, in a sandbox, and says what it does.</summary>
internal static class ExerciseCommand
{
    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string?>("QUESTION") { Description = "a question that is answered in code, such as Q4 or react:Q7; all are listed if none is named", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string>("--file") { Description = "the file with the code; - reads standard input", HelpName = "FILE" };
        var python = new Option<string>("--python") { Description = "the Python that runs it; else the setting python, VIRTUAL_ENV, the folder's .venv if it is trusted, or the first on the PATH that has Flask", HelpName = "PROGRAM" };
        var trust = new Option<bool>("--trust") { Description = "trust this folder from now on: its .venv, and the python that its flaskprep.json names, are used" };
        var consent = new Option<bool>("--without-sandbox") { Description = "where no sandbox works: run your own code without one, with all that you can do on this machine; asks once a folder" };
        var format = FormatOption.Create();
        var command = new Command("exercise", "Run a code reply on the real Flask") { question, file, python, trust, consent, format };
        command.SetAction(async (parsed, cancel) =>
        {
            var act = new ExerciseAct(terminal, parsed.IsJson(format));
            return await act.RunAsync(parsed.GetValue(question), parsed.GetValue(file), parsed.GetValue(python), parsed.GetValue(trust), parsed.GetValue(consent), cancel).ConfigureAwait(false);
        });
        return command;
    }
}
