using System.Text.Json;
using System.Text.Unicode;
using FlaskPrep.Protocol.Framing;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>Reads a body once: checks that it is JSON all through, and cuts out the members of the message.</summary>
internal static class EnvelopeReader
{
    /// <summary>Deeper than any client nests, far from any stack's end: nothing here recurses over it.</summary>
    public const int MaxDepth = 512;

    /// <param name="body">Changed in place: half surrogate pairs become U+FFFD.</param>
    /// <exception cref="JsonException">The body is not JSON, or not UTF-8.</exception>
    public static Envelope Read(byte[] body)
    {
        if (!Utf8.IsValid(body))
            throw new JsonException("the body is not UTF-8");
        LoneSurrogates.Replace(body);
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var isBatch = reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
            reader.Read();
            return Invalid(null, isBatch ? "batches are not part of LSP: send the messages one by one" : "a message is an object");
        }
        return ReadObject(body, ref reader);
    }

    private static Envelope ReadObject(byte[] body, ref Utf8JsonReader reader)
    {
        RequestId? id = null;
        var hasId = false;
        string? method = null;
        var hasMethod = false;
        ReadOnlyMemory<byte> parameters = default, result = default, error = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                hasId = true;
                id = RequestId.TryRead(ref reader, out var read) ? read : null;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("method"u8))
            {
                reader.Read();
                hasMethod = true;
                method = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("params"u8))
                parameters = Cut(body, ref reader);
            else if (reader.ValueTextEquals("result"u8))
                result = Cut(body, ref reader);
            else if (reader.ValueTextEquals("error"u8))
                error = Cut(body, ref reader);
            else
                Cut(body, ref reader);
        }
        // What follows the object, if anything does, is an error that only another read meets.
        reader.Read();
        if (hasMethod)
            return Call(id, hasId, method, parameters);
        if (!hasId)
            return Invalid(null, "a message has a method or an id");
        return new Envelope(EnvelopeKind.Response) { Id = id, Result = result, Error = IsNull(error) ? default : error };
    }

    private static Envelope Call(RequestId? id, bool hasId, string? method, ReadOnlyMemory<byte> parameters)
    {
        if (method is null)
            return Invalid(id, "the method is not a string");
        if (hasId && id is null)
            return Invalid(null, "an id is a string or a number");
        return new Envelope(hasId ? EnvelopeKind.Request : EnvelopeKind.Notification)
        {
            Id = id,
            Method = method,
            Params = IsNull(parameters) ? default : parameters,
        };
    }

    private static Envelope Invalid(RequestId? id, string problem) => new(EnvelopeKind.Invalid) { Id = id, Problem = problem };

    private static ReadOnlyMemory<byte> Cut(byte[] body, ref Utf8JsonReader reader)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return body.AsMemory(start, (int)reader.BytesConsumed - start);
    }

    private static bool IsNull(ReadOnlyMemory<byte> member) => member.Span.SequenceEqual("null"u8);
}
