namespace FlaskPrep.Core.Facts;

/// <summary>What to write instead of the marked part of a claim.</summary>
public sealed record FactFix(string Title, string Replacement);
