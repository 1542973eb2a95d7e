namespace FlaskPrep.Protocol.Messages;

/// <summary>LSP's <c>FileSystemWatcher</c>, under a name that the BCL's leaves free.</summary>
/// <param name="GlobPattern">What to watch.</param>
/// <param name="Kind">1 created, 2 changed, 4 deleted, added up; null for all.</param>
public sealed record FileWatcher(GlobPattern GlobPattern, int? Kind = null);
