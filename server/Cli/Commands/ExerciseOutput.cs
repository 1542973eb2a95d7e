using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Exercises;
using FlaskPrep.Exercises;

namespace FlaskPrep.Cli.Commands;

/// <summary>What <c>flaskprep exercise</c> prints: <c>{"pass","checks":[{"name","pass","detail","line"}],"remarks","printed","python","flask"}</c>; <c>pass</c> is null where nothing ran.</summary>
internal static class ExerciseOutput
{
    public static void Write(Terminal terminal, ExerciseRun run, bool json)
    {
        if (json)
            WriteJson(terminal.Output, run);
        else if (run.Refusal is null)
            WriteText(terminal, run);
    }

    public static void Write(Terminal terminal, IReadOnlyList<Exercise> exercises) => JsonOutput.Write(terminal.Output, writer =>
    {
        writer.WriteStartArray();
        foreach (var exercise in exercises)
        {
            writer.WriteStartObject();
            writer.WriteString("bank", exercise.Bank);
            writer.WriteString("question", exercise.Question);
            writer.WriteString("task", exercise.Task);
            writer.WriteString("starter", exercise.Starter);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void WriteText(Terminal terminal, ExerciseRun run)
    {
        foreach (var check in run.Checks)
            terminal.Output.WriteLine(check.Pass ? $"✓ {check.Name}" : $"✗ {check.Name}: {check.Detail}");
        foreach (var remark in run.Remarks)
            terminal.Output.WriteLine(terminal.Dim($"  line {remark.Line}: {remark.Message}"));
        if (run.Printed.Length > 0)
            terminal.Output.WriteLine($"\nPrinted:\n{run.Printed}");
        terminal.Output.WriteLine($"\n{(run.IsPassed ? "Passed" : "Not passed")}, on Flask {run.Flask}, {run.Python}");
    }

    private static void WriteJson(TextWriter output, ExerciseRun run) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        if (run.Refusal is null)
            writer.WriteBoolean("pass", run.IsPassed);
        else
            writer.WriteNull("pass");
        writer.WriteStartArray("checks");
        foreach (var check in run.Checks)
        {
            writer.WriteStartObject();
            writer.WriteString("name", check.Name);
            writer.WriteBoolean("pass", check.Pass);
            writer.WriteString("detail", check.Detail);
            if (check.Line > 0)
                writer.WriteNumber("line", check.Line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("remarks");
        foreach (var remark in run.Remarks)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", remark.Line);
            writer.WriteString("message", remark.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("printed", run.Printed);
        writer.WriteString("python", run.Python);
        writer.WriteString("flask", run.Flask);
        if (run.Refusal is { } refusal)
            writer.WriteString("cannotRun", refusal);
        writer.WriteEndObject();
    });
}
