namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>A phrase of the thesaurus in a row of words.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Meaning">What it says.</param>
internal readonly record struct Phrase(int First, int Last, WordMeaning Meaning);
