namespace FlaskPrep.Protocol.Messages;

public enum CodeActionTriggerKind
{
    Invoked = 1,
    Automatic = 2,
}
