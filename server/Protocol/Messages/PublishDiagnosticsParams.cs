namespace FlaskPrep.Protocol.Messages;

/// <param name="Uri">The document.</param>
/// <param name="Diagnostics">All of them: they replace what was published before.</param>
/// <param name="Version">The document's version that they were found in; only if the client has <c>versionSupport</c>.</param>
public sealed record PublishDiagnosticsParams(string Uri, Diagnostic[] Diagnostics, int? Version = null);
