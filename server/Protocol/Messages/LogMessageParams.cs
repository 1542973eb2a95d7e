namespace FlaskPrep.Protocol.Messages;

public sealed record LogMessageParams(MessageType Type, string Message);
