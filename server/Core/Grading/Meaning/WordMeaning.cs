namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>What a word or phrase says.</summary>
/// <param name="Says">The keys of what it says, each once.</param>
/// <param name="Opposes">The keys of what it is the opposite of.</param>
internal sealed record WordMeaning(IReadOnlyList<Meant> Says, IReadOnlyList<ulong> Opposes);
