using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

internal sealed class DocumentSymbolResultConverter : JsonConverter<DocumentSymbolResult>
{
    public override DocumentSymbolResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("only written by a server");

    public override void Write(Utf8JsonWriter writer, DocumentSymbolResult value, JsonSerializerOptions options)
    {
        if (value.Tree is { } tree)
            JsonSerializer.Serialize(writer, tree, ProtocolJson.Default.DocumentSymbolArray);
        else
            JsonSerializer.Serialize(writer, value.List ?? [], ProtocolJson.Default.SymbolInformationArray);
    }
}
