namespace FlaskPrep.Protocol.Messages;

public sealed record RenameClientCapabilities(bool? PrepareSupport = null, bool? HonorsChangeAnnotations = null);
