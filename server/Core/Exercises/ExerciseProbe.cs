namespace FlaskPrep.Core.Exercises;

/// <summary>A view of ours beside those of the candidate.</summary>
/// <param name="Path">Its rule, with placeholders.</param>
/// <param name="Does">What it does.</param>
public sealed record ExerciseProbe(string Path, ProbeDeed Does);
