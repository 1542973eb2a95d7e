namespace FlaskPrep.Protocol.Messages;

/// <param name="Glob">As of files that are watched.</param>
/// <param name="Matches"><c>file</c>, <c>folder</c>, or null for both.</param>
public sealed record FileOperationPattern(string Glob, string? Matches = null);
