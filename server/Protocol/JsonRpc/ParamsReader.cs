using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FlaskPrep.Protocol.JsonRpc;

internal static class ParamsReader
{
    /// <summary>Absent and null params read as <c>{}</c>: what is required is then named, what is optional is absent.</summary>
    /// <exception cref="ResponseErrorException">InvalidParams, with the path of the member.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type)
    {
        try
        {
            var value = JsonSerializer.Deserialize(json.IsEmpty ? "{}"u8 : json.Span, type);
            return value ?? throw new JsonException("null");
        }
        catch (JsonException error)
        {
            var path = error.Path is { Length: > 1 } inside ? "params" + inside[1..] : "params";
            // System.Text.Json appends " Path: $.x | LineNumber: 0 | …", which says the same in its own words.
            var tail = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
            var reason = tail < 0 ? error.Message : error.Message[..tail];
            throw new ResponseErrorException(ErrorCodes.InvalidParams, $"{path}: {reason}", inner: error);
        }
    }
}
