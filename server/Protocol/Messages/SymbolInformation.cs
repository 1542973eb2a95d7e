namespace FlaskPrep.Protocol.Messages;

/// <summary>A symbol for clients that know no tree.</summary>
public sealed record SymbolInformation(string Name, SymbolKind Kind, Location Location)
{
    public string? ContainerName { get; init; }
}
