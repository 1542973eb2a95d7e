namespace FlaskPrep.Protocol.Messages;

/// <summary>Those of the protocol's kinds that there is a use for.</summary>
public enum DocumentHighlightKind
{
    Text = 1,
    Read = 2,
    Write = 3,
}
