using System.CommandLine;
using System.Text;
using FlaskPrep.Cli.Grading;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep grade</c>: grades replies, a JSON line each, as they come in.</summary>
internal static class GradeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("grade", "Grade replies: JSON lines {\"id\",\"question\",\"answer\",\"reply\"} on stdin, a line with the grade of each on stdout");
        command.SetAction(_ =>
        {
            using var input = new StreamReader(Terminal.OpenInput(), Encoding.UTF8);
            return Run(input, terminal);
        });
        return command;
    }

    /// <summary>Grades line by line, so that any number of lines takes the memory of one.</summary>
    public static int Run(TextReader input, Terminal terminal)
    {
        var banks = new Lazy<BankQuestions>(() => BankQuestions.Read(Environment.CurrentDirectory, terminal));
        var builtIns = new Lazy<BankQuestions>(() => BankQuestions.ReadBuiltIns(terminal));
        var failed = 0;
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var request = GradeRequest.Parse(line);
            if (request.Error is null && request.Grade(banks, builtIns) is { } grade)
            {
                GradeLine.Write(terminal.Output, request.Id, grade);
                continue;
            }

            var error = request.Error ?? $"no bank has a question \"{request.Question}\", and there is no \"answer\" to grade against";
            GradeLine.WriteError(terminal.Output, request.Id, error);
            terminal.Error.WriteLine($"flaskprep: line {number}: {error}");
            failed++;
        }

        return failed == 0 ? ExitCode.Fine : ExitCode.WrongUse;
    }
}
