using System.Text.Json.Serialization;
using System.Text.Json;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Messages;

internal sealed class ProgressTokenConverter : JsonConverter<ProgressToken>
{
    public override ProgressToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RequestId.TryRead(ref reader, out var value)
            ? new ProgressToken(value)
            : throw new JsonException("a token is a string or a number");

    public override void Write(Utf8JsonWriter writer, ProgressToken value, JsonSerializerOptions options) => value.Value.WriteTo(writer);
}
