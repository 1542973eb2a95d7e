namespace FlaskPrep.Protocol.Messages;

public sealed record ClientInfo(string? Name = null, string? Version = null);
