namespace FlaskPrep.Protocol.Messages;

public sealed record ConfigurationParams(ConfigurationItem[] Items);
