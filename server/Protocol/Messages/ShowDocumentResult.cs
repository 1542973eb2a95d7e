namespace FlaskPrep.Protocol.Messages;

public sealed record ShowDocumentResult(bool Success = false);
