namespace FlaskPrep.Protocol.Messages;

public sealed record ShowDocumentClientCapabilities(bool? Support = null);
