namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>Something that a word says, and how surely it says it.</summary>
/// <param name="Key">What: words that say the same have a key in common. See <see cref="MeaningKey"/>.</param>
/// <param name="Strength">0 to 1.</param>
/// <param name="IsKind">True if it says the whole kind by saying one of it: who says <em>Postgres</em> says <em>database</em>, and not the other way round.</param>
internal readonly record struct Meant(ulong Key, float Strength, bool IsKind = false);
