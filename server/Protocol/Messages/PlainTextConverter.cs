using System.Text.Json.Serialization;
using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <summary>
/// Reads what other servers' findings, which clients send along, hold in place of a string: a number, or markup (LSP 3.18).
/// </summary>
internal sealed class PlainTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString()!;
        var value = JsonElement.ParseValue(ref reader);
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value", out var text) ? text.ToString() : value.ToString();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
