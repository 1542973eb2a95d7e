using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>Builds the bodies of outgoing messages.</summary>
internal static class MessageWriter
{
    // Nobody puts these bytes into HTML: text stays as it is, and an em dash is 3 bytes instead of 6.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = EnvelopeReader.MaxDepth,
    };

    /// <summary>A null result is written: an answer without <c>result</c> would be none.</summary>
    public static ReadOnlyMemory<byte> Response<T>(RequestId id, T result, JsonTypeInfo<T> type) =>
        Write(writer =>
        {
            writer.WritePropertyName("id"u8);
            id.WriteTo(writer);
            writer.WritePropertyName("result"u8);
            JsonSerializer.Serialize(writer, result, type);
        });

    /// <param name="id">The request's.</param>
    /// <param name="json">The result as JSON, which is not looked at; an empty one is null.</param>
    public static ReadOnlyMemory<byte> Response(RequestId id, ReadOnlyMemory<byte> json) =>
        json.IsEmpty
            ? NullResponse(id)
            : Write(writer =>
            {
                writer.WritePropertyName("id"u8);
                id.WriteTo(writer);
                writer.WritePropertyName("result"u8);
                writer.WriteRawValue(json.Span, skipInputValidation: true);
            }, json.Length + 512);

    public static ReadOnlyMemory<byte> NullResponse(RequestId id) =>
        Write(writer =>
        {
            writer.WritePropertyName("id"u8);
            id.WriteTo(writer);
            writer.WriteNull("result"u8);
        });

    public static ReadOnlyMemory<byte> Error(RequestId? id, int code, string message, JsonElement? data = null) =>
        Write(writer =>
        {
            writer.WritePropertyName("id"u8);
            if (id is { } known)
                known.WriteTo(writer);
            else
                writer.WriteNullValue();
            writer.WriteStartObject("error"u8);
            writer.WriteNumber("code"u8, code);
            writer.WriteString("message"u8, message);
            if (data is { } element)
            {
                writer.WritePropertyName("data"u8);
                element.WriteTo(writer);
            }
            writer.WriteEndObject();
        });

    public static ReadOnlyMemory<byte> Call<T>(RequestId? id, string method, T parameters, JsonTypeInfo<T> type) =>
        Write(writer =>
        {
            WriteHead(writer, id, method);
            writer.WritePropertyName("params"u8);
            JsonSerializer.Serialize(writer, parameters, type);
        });

    public static ReadOnlyMemory<byte> Call(RequestId? id, string method) => Write(writer => WriteHead(writer, id, method));

    private static void WriteHead(Utf8JsonWriter writer, RequestId? id, string method)
    {
        if (id is { } known)
        {
            writer.WritePropertyName("id"u8);
            known.WriteTo(writer);
        }
        writer.WriteString("method"u8, method);
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members, int expected = 512)
    {
        var buffer = new ArrayBufferWriter<byte>(expected);
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writer.WriteString("jsonrpc"u8, "2.0"u8);
        members(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
