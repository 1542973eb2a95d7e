using FlaskPrep.Core.Exercises;
using FlaskPrep.Exercises;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Exercises;

/// <summary>Runs code on the Flask of this machine; where there is no sandbox or no Flask, a test is skipped and says which.</summary>
internal static class RealFlask
{
    private const string Debian = "/usr/bin/python3";

    /// <summary>Debian's own where it is there: it has the extensions.</summary>
    public static InterpreterWishes Wishes { get; } = File.Exists(Debian) ? new(Debian, null, null, null, null) : InterpreterWishes.OfEnvironment(null, null, null);

    /// <summary>The two built-in banks number their questions on.</summary>
    public static Exercise Exercise(string question) =>
        World.BuiltIns.Banks.Values.Select(bank => bank.Find(question) is { } found ? bank.ExerciseOf(found) : null).OfType<Exercise>().First();

    public static async Task<ExerciseRun> RunAsync(string question, string code)
    {
        var run = await ExerciseRunner.RunAsync(Exercise(question), code, Wishes, withoutFence: false, TestContext.Current.CancellationToken);
        Assert.SkipWhen(run.Refusal is not null, $"no code can be run here: {run.Refusal}");
        return run;
    }
}
