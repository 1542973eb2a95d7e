namespace FlaskPrep.Protocol.Messages;

public sealed record ServerInfo(string Name, string? Version = null);
