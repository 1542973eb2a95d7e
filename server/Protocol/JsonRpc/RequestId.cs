using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>
/// An id as its sender wrote it: a string or a number, never one for the other. A number keeps its digits, so one beyond 64 bits comes
/// back as it came.
/// </summary>
[JsonConverter(typeof(RequestIdConverter))]
public readonly record struct RequestId(string Value, bool IsString)
{
    public static RequestId Of(int number) => new(number.ToString(), false);

    public static RequestId Of(string text) => new(text, true);

    public override string ToString() => IsString ? $"\"{Value}\"" : Value;

    /// <returns>False for anything that is neither a string nor a number.</returns>
    internal static bool TryRead(ref Utf8JsonReader reader, out RequestId id)
    {
        id = reader.TokenType switch
        {
            JsonTokenType.String => Of(reader.GetString()!),
            JsonTokenType.Number => new RequestId(System.Text.Encoding.ASCII.GetString(reader.ValueSpan), false),
            _ => default,
        };
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Number;
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (IsString)
            writer.WriteStringValue(Value);
        else
            writer.WriteRawValue(Value);
    }
}
