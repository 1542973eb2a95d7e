namespace FlaskPrep.Protocol.Messages;

public sealed record WorkspaceDiagnosticParams(PreviousResultId[] PreviousResultIds, string? Identifier = null);
