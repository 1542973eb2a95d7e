namespace FlaskPrep.Protocol.Messages;

public sealed record ShowMessageRequestParams(MessageType Type, string Message)
{
    public MessageActionItem[]? Actions { get; init; }
}
