namespace FlaskPrep.Protocol.Messages;

public sealed record ShowMessageParams(MessageType Type, string Message);
