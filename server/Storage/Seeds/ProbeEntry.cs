using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Storage.Seeds;

internal sealed record ProbeEntry(string? Path, string? Does)
{
    public ExerciseProbe ToProbe() => new(
        Path is { Length: > 0 } ? Path : throw new FormatException("a probe has no \"path\""),
        Does switch
        {
            "answer" => ProbeDeed.Answer,
            "abort404" => ProbeDeed.Abort404,
            _ => throw new FormatException($"a probe does \"{Does}\"; known: answer, abort404"),
        });
}
