namespace FlaskPrep.Protocol.Messages;

/// <summary>Those of the protocol's kinds that there is a use for.</summary>
public enum SymbolKind
{
    Namespace = 3,
    Key = 20,
    Event = 24,
}
