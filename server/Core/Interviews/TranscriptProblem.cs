namespace FlaskPrep.Core.Interviews;

/// <summary>What cannot be understood in a transcript: named, never guessed.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Message">What is there and what to do.</param>
/// <param name="Kind">How bad it is.</param>
public sealed record TranscriptProblem(int Line, string Message, TranscriptProblemKind Kind = TranscriptProblemKind.Damage);
