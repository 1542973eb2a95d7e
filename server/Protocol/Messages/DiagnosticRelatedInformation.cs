namespace FlaskPrep.Protocol.Messages;

public sealed record DiagnosticRelatedInformation(Location Location, string Message);
