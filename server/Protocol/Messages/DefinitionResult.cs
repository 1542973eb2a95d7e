using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>Links where the client knows them, else plain locations.</summary>
[JsonConverter(typeof(DefinitionResultConverter))]
public sealed record DefinitionResult
{
    public DefinitionResult(params Location[] locations) => Locations = locations;

    public DefinitionResult(params LocationLink[] links) => Links = links;

    public Location[]? Locations { get; }

    public LocationLink[]? Links { get; }
}
