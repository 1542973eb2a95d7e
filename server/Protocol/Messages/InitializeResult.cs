namespace FlaskPrep.Protocol.Messages;

public sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo? ServerInfo = null);
