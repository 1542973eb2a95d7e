using System.Text.Json.Serialization;
using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <summary>
/// Lines and columns as editors really send them: <c>3.0</c>, <c>4294967295</c> for the end of a line, <c>-1</c> for no place. They come
/// into range instead of losing the whole message.
/// </summary>
public sealed class CountConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException("not a number");
        if (reader.TryGetInt32(out var value))
            return Math.Max(value, 0);
        return (int)Math.Clamp(reader.GetDouble(), 0, int.MaxValue);
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
