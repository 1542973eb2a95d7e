namespace FlaskPrep.Core.Grading;

/// <summary>What speaks for a point, each 0 to 1.</summary>
/// <param name="Whole">How much of it the reply says all in all.</param>
/// <param name="Near">How much of it one sentence says, or two in a row.</param>
internal readonly record struct PointEvidence(double Whole, double Near);
