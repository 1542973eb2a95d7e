namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>A place that speaks for a term.</summary>
/// <param name="Name">As it is written there.</param>
/// <param name="Weight">How well the question explains what is named so; see <see cref="TermWeights"/>.</param>
/// <param name="Strength">What its shape and place say of it.</param>
internal readonly record struct TermEvidence(string Name, double Weight, Terms.TermStrength Strength);
