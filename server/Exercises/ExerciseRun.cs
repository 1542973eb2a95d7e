using FlaskPrep.Core.Exercises;
using FlaskPrep.Exercises.Judging;

namespace FlaskPrep.Exercises;

/// <summary>What came of a piece of code.</summary>
/// <param name="Checks">What was looked at; empty where it could not be run.</param>
/// <param name="Remarks">Words about style; they decide nothing.</param>
/// <param name="Printed">What the code printed, shortened.</param>
/// <param name="Python">The program that ran it, and its version; empty where none did.</param>
/// <param name="Flask">The version of Flask; empty where none ran.</param>
/// <param name="Refusal">Why it could not be run here, and what to do; null where it was.</param>
public sealed record ExerciseRun(IReadOnlyList<Check> Checks, IReadOnlyList<Remark> Remarks, string Printed, string Python, string Flask, string? Refusal)
{
    /// <summary>True if a sandbox is all that is missing.</summary>
    public bool IsFenceMissing { get; init; }

    public bool IsPassed => Refusal is null && Checks.All(check => check.Pass);

    internal static ExerciseRun Refused(string why) => new([], [], "", "", "", why);
}
