using FlaskPrep.Core.Grading.Meaning;

namespace FlaskPrep.Core.Grading;

/// <summary>A word that a reply should have to cover a point.</summary>
/// <param name="Stem">What the reply's stems are compared with.</param>
/// <param name="Whole">The stem of the name that it is a part of, or null.</param>
/// <param name="Written">The word itself, for typos.</param>
/// <param name="Weight">How much it tells.</param>
/// <param name="IsDenied">True if the point itself denies it.</param>
/// <param name="Token">Which word of the point it is.</param>
/// <param name="IsAsked">True if the question says it.</param>
/// <param name="Meaning">What it says, in other words too.</param>
/// <param name="InsteadOf">The word of the point that it may stand for, by an <em>or</em>; -1 for none.</param>
internal sealed record PointWord(string Stem, string? Whole, string Written, double Weight, bool IsDenied, int Token, bool IsAsked, WordMeaning Meaning, int InsteadOf = -1);
