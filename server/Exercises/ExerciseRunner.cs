using FlaskPrep.Core.Exercises;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Exercises.Judging;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises;

/// <summary>Runs a candidate's code on the real framework, behind a fence, and says what it does.</summary>
public static class ExerciseRunner
{
    /// <param name="exercise">What is asked.</param>
    /// <param name="code">The candidate's code, as it was read from a file or a reply.</param>
    /// <param name="wishes">Where to look for a Python.</param>
    /// <param name="withoutFence">True where the person agreed that their own code runs without a sandbox if there is none that works.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <param name="standby">Where a Python may stand ready, or null.</param>
    public static async Task<ExerciseRun> RunAsync(
        Exercise exercise, string code, InterpreterWishes wishes, bool withoutFence, CancellationToken cancel, Standby? standby = null)
    {
        var source = CandidateCode.Of(code);
        if (source.Length > Limits.MostCode)
            return ExerciseRun.Refused($"the code is longer than {Limits.MostCode / 1024} KB");
        var bench = standby is null || withoutFence
            ? await Workbench.OpenAsync(Driver.Witness, wishes, exercise.Packages, withoutFence, cancel).ConfigureAwait(false)
            : await standby.TakeAsync(wishes, exercise.Packages, cancel).ConfigureAwait(false);
        await using (bench.ConfigureAwait(false))
        {
            if (bench.Witness is not { } witness)
                return ExerciseRun.Refused(bench.Problem) with { IsFenceMissing = bench.IsFenceMissing };
            var tokens = new Tokens();
            var lines = await witness.PlayAsync(Job.Write(exercise, source, tokens), Limits.Wall, cancel).ConfigureAwait(false);
            var seen = Observations.Of(lines, tokens.Nonce) with { IsOverMemory = witness.IsOverMemory };
            var checks = Judge.Of(exercise, seen, source, bench.Python, tokens);
            var printed = string.Concat(seen.Steps.Select(step => step.Printed).Prepend(seen.Load?.Printed ?? "")).Replace(tokens.ProbeLine, "").Trim('\n');
            return new(checks, seen.Load is { } load ? [.. StyleRemarks.Of(load.Style)] : [], printed, bench.Python, bench.Flask, null);
        }
    }
}
