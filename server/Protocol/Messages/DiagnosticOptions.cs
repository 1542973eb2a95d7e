namespace FlaskPrep.Protocol.Messages;

public sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);
