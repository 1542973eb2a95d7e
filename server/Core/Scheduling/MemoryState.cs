namespace FlaskPrep.Core.Scheduling;

/// <summary>What FSRS knows of the memory of one thing.</summary>
/// <param name="Stability">The days after which it is remembered with a probability of 0.9; 0.001 to 36,500.</param>
/// <param name="Difficulty">1 (easy) to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
