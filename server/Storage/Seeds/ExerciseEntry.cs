using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Storage.Seeds;

/// <summary>One file of <c>exercises/</c>.</summary>
internal sealed record ExerciseEntry(
    string? Bank, string? Question, string? Task, string[]? Starter, string[]? Uses, Dictionary<string, string>? Packages, bool AdoptBlueprints, ProbeEntry[]? Probes, StepEntry[]? Steps)
{
    /// <exception cref="FormatException">It is not whole; the message says what is missing.</exception>
    public Exercise ToExercise()
    {
        if (Task is not { Length: > 0 })
            throw new FormatException("\"task\" is missing");
        if (Steps is not { Length: > 0 })
            throw new FormatException("\"steps\" is missing: what is played, and what is expected");
        return new(
            Bank!, Question!, Task, string.Join('\n', Starter ?? []), Uses ?? [], Packages ?? [], AdoptBlueprints,
            [.. (Probes ?? []).Select(probe => probe.ToProbe())], [.. Steps.Select((step, index) => step.ToStep(index + 1))]);
    }

    /// <summary>True for a file that says of itself which question it belongs to; others in a folder of that name are none of ours.</summary>
    public bool IsOne => Bank is { Length: > 0 } && Question is { Length: > 0 };
}
