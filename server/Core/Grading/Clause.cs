namespace FlaskPrep.Core.Grading;

/// <summary>A stretch of a sentence with one subject and one yes or no.</summary>
/// <param name="Number">Which one of the text; the next has the next number.</param>
/// <param name="Polarity">Whether it affirms or denies.</param>
internal readonly record struct Clause(int Number, Polarity Polarity);
