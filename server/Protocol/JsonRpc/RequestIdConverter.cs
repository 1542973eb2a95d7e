using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.JsonRpc;

internal sealed class RequestIdConverter : JsonConverter<RequestId>
{
    public override RequestId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RequestId.TryRead(ref reader, out var id) ? id : throw new JsonException("an id is a string or a number");

    public override void Write(Utf8JsonWriter writer, RequestId value, JsonSerializerOptions options) => value.WriteTo(writer);
}
