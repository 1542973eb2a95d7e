namespace FlaskPrep.Study.Classes;

/// <summary>What one person reached in one question, the last time it was asked.</summary>
/// <param name="Score">0 to 5 as the transcript shows it; null if it was passed over or has no grade.</param>
/// <param name="Ticked">How many of its points were ticked by hand.</param>
/// <param name="Times">How often it was asked.</param>
/// <param name="At">When it was asked last.</param>
public sealed record StudentCell(double? Score, int Ticked, int Times, DateTimeOffset At);
