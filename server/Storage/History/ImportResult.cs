namespace FlaskPrep.Storage.History;

/// <summary>What came of an import.</summary>
/// <param name="Added">How many lines held something new.</param>
/// <param name="Known">How many held what was there already.</param>
/// <param name="Broken">How many could not be used.</param>
/// <param name="Problems">The first of those, one line each, by number.</param>
public sealed record ImportResult(int Added, int Known, int Broken, IReadOnlyList<string> Problems);
