namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>A sense of a word.</summary>
/// <param name="Synset">The number of what is meant; other words that mean it have the same.</param>
/// <param name="Related">What words mean that this one is derived from, or that are derived from it.</param>
/// <param name="Opposites">What the opposite means: <em>hot</em>, <em>cold</em>.</param>
internal readonly record struct WordSense(int Synset, IReadOnlyList<int> Related, IReadOnlyList<int> Opposites);
