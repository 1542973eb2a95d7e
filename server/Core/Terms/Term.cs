namespace FlaskPrep.Core.Terms;

/// <summary>A word or phrase of the subject with its definition.</summary>
/// <param name="Name">The name shown; also a key to match.</param>
/// <param name="Aliases">Other keys for the same thing.</param>
/// <param name="WeakAliases">Those aliases that are weak; the others are strong whatever the term is.</param>
/// <param name="Misspellings">Wrong spellings of the name or of an alias.</param>
/// <param name="Question">The id of the question it is asked in, or null.</param>
/// <param name="Strength">Of the name itself.</param>
/// <param name="Definition">At most 30 words; empty where a bank has no sentence for it.</param>
/// <param name="Source">The page to check it in; empty where the bank itself is the source.</param>
/// <param name="Rival">True for another subject that shares the weak words: a note that names it and never the bank's subject keeps its weak words.</param>
public sealed record Term(
    string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> WeakAliases, IReadOnlyList<string> Misspellings,
    string? Question, TermStrength Strength, string Definition, string Source, bool Rival = false);
