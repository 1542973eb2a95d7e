namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>A phrase of the thesaurus in a row of words.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="FirstPart">The first part of the first word that belongs to it, where that is a name: of <c>Flask-Login</c>, the phrase <em>Flask</em> has only part 0.</param>
/// <param name="LastPart">The last part of the last word.</param>
internal readonly record struct Phrase(int First, int Last, WordMeaning Meaning, int FirstPart, int LastPart);
