namespace FlaskPrep.Protocol.Messages;

public sealed record DefinitionClientCapabilities(bool? LinkSupport = null);
