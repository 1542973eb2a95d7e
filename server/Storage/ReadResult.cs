namespace FlaskPrep.Storage;

/// <summary>What was read, and one line for each thing that could not be.</summary>
public sealed record ReadResult<T>(T Value, IReadOnlyList<string> Problems);
