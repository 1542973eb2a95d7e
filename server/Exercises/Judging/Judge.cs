using FlaskPrep.Core.Exercises;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises.Judging;

/// <summary>Decides, from what the witness saw, whether the code does what the exercise asks.</summary>
internal static class Judge
{
    public static IReadOnlyList<Check> Of(Exercise exercise, Observations seen, string code, string python, Tokens tokens)
    {
        var ending = seen.IsOverMemory ? "the code used more than the 1 GB of memory that a run may have in all its processes" : null;
        if (seen.Load is not { } load)
            return [new(LoadJudge.Name, Pass: false, ending ?? "the code ended the run before it was loaded"), .. NotPlayed(exercise, 0, "the code was not loaded")];
        var checks = new List<Check> { LoadJudge.Judge(load, code, python) };
        if (!checks[0].Pass)
            return [.. checks, .. NotPlayed(exercise, 0, "the code was not loaded")];
        if (exercise.Uses.Count > 0)
            checks.Add(Uses(exercise.Uses, load.Names));
        for (var i = 0; i < Math.Min(seen.Steps.Count, exercise.Steps.Count); i++)
            checks.Add(StepJudge.Judge(exercise.Steps[i], seen.Steps[i], load.Rules, tokens));
        return [.. checks, .. NotPlayed(exercise, seen.Steps.Count, ending ?? "the code ended the run before this")];
    }

    private static Check Uses(IReadOnlyList<string> wanted, IReadOnlyList<string> names)
    {
        var name = wanted.Count == 1 ? $"Uses {wanted[0]}" : $"Uses {string.Join(", ", wanted.SkipLast(1))} or {wanted[^1]}";
        return wanted.Any(names.Contains) ? new(name, Pass: true, "") : new(name, Pass: false, "the code does not");
    }

    private static IEnumerable<Check> NotPlayed(Exercise exercise, int from, string why) =>
        exercise.Steps.Skip(from).Select(step => new Check(step.Name, Pass: false, why));
}
