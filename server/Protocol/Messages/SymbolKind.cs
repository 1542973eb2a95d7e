using System.Diagnostics.CodeAnalysis;

namespace FlaskPrep.Protocol.Messages;

/// <summary>Those of the protocol's kinds that there is a use for.</summary>
public enum SymbolKind
{
    Namespace = 3,

    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The protocol's own name.")]
    String = 15,

    Key = 20,
    Event = 24,
}
