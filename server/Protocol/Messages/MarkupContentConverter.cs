using System.Text.Json.Serialization;
using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

internal sealed class MarkupContentConverter : JsonConverter<MarkupContent>
{
    public override MarkupContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new MarkupContent(MarkupKind.PlainText, reader.GetString()!);
        var content = JsonElement.ParseValue(ref reader);
        if (content.ValueKind != JsonValueKind.Object || !content.TryGetProperty("value", out var value)
            || value.ValueKind != JsonValueKind.String)
            throw new JsonException("neither a string nor a MarkupContent");
        var kind = content.TryGetProperty("kind", out var name) ? name.ToString() : MarkupKind.PlainText;
        return new MarkupContent(kind, value.GetString()!);
    }

    public override void Write(Utf8JsonWriter writer, MarkupContent value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, value.Kind);
        writer.WriteString("value"u8, value.Value);
        writer.WriteEndObject();
    }
}
