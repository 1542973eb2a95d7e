using System.Text.Json.Serialization;
using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

internal sealed class DefinitionResultConverter : JsonConverter<DefinitionResult>
{
    public override DefinitionResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("only written by a server");

    public override void Write(Utf8JsonWriter writer, DefinitionResult value, JsonSerializerOptions options)
    {
        if (value.Links is { } links)
            JsonSerializer.Serialize(writer, links, ProtocolJson.Default.LocationLinkArray);
        else
            JsonSerializer.Serialize(writer, value.Locations ?? [], ProtocolJson.Default.LocationArray);
    }
}
