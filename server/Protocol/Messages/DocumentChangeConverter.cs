using System.Text.Json.Serialization;
using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

internal sealed class DocumentChangeConverter : JsonConverter<DocumentChange>
{
    public override DocumentChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var change = JsonElement.ParseValue(ref reader);
        if (change.ValueKind != JsonValueKind.Object)
            throw new JsonException("a document change is an object");
        var kind = change.TryGetProperty("kind", out var name) ? name.ToString() : null;
        return kind switch
        {
            null => change.Deserialize(ProtocolJson.Default.TextDocumentEdit)!,
            "create" => change.Deserialize(ProtocolJson.Default.CreateFile)!,
            "rename" => change.Deserialize(ProtocolJson.Default.RenameFile)!,
            _ => throw new JsonException($"a document change of the kind {kind}"),
        };
    }

    public override void Write(Utf8JsonWriter writer, DocumentChange value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case TextDocumentEdit edit:
                JsonSerializer.Serialize(writer, edit, ProtocolJson.Default.TextDocumentEdit);
                break;
            case CreateFile create:
                JsonSerializer.Serialize(writer, create, ProtocolJson.Default.CreateFile);
                break;
            case RenameFile rename:
                JsonSerializer.Serialize(writer, rename, ProtocolJson.Default.RenameFile);
                break;
            default:
                throw new JsonException($"no way to write a {value.GetType().Name}");
        }
    }
}
