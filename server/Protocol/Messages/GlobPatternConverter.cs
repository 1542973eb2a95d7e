using System.Text.Json.Serialization;
using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

internal sealed class GlobPatternConverter : JsonConverter<GlobPattern>
{
    public override GlobPattern Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("only written by a server");

    public override void Write(Utf8JsonWriter writer, GlobPattern value, JsonSerializerOptions options)
    {
        if (value.BaseUri is not { } baseUri)
        {
            writer.WriteStringValue(value.Pattern);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("baseUri"u8, baseUri);
        writer.WriteString("pattern"u8, value.Pattern);
        writer.WriteEndObject();
    }
}
