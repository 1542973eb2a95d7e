namespace FlaskPrep.Protocol.Messages;

/// <summary>The findings of files that have others than the client knows of; what is not named stays as it is.</summary>
public sealed record WorkspaceDiagnosticReport(WorkspaceDocumentDiagnosticReport[] Items);
