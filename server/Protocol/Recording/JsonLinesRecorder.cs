using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FlaskPrep.Protocol.Recording;

/// <summary>
/// Writes each message as a line <c>{"ms":12,"from":"client","message":{…}}</c>; a body that is not JSON stands as a string in
/// <c>raw</c>. Every line is flushed: the last ones before a crash are what the recording is for. A recording holds the texts of the notes.
/// </summary>
public sealed class JsonLinesRecorder : IMessageRecorder, IDisposable
{
    private readonly Lock gate = new();
    private readonly Stream output;
    private readonly TimeProvider time;
    private readonly long start;
    private bool isClosed;

    /// <param name="output">Where to; closed with the recorder.</param>
    /// <param name="time">For <c>ms</c>, milliseconds since now.</param>
    public JsonLinesRecorder(Stream output, TimeProvider time)
    {
        this.output = output;
        this.time = time;
        start = time.GetTimestamp();
    }

    public void Record(MessageOrigin from, ReadOnlyMemory<byte> body)
    {
        lock (gate)
        {
            if (isClosed)
                return;
            try
            {
                output.Write(Line((long)time.GetElapsedTime(start).TotalMilliseconds, from, body.Span));
                output.Flush();
            }
            catch (IOException)
            {
                // A full disk ends the recording, not the server.
                isClosed = true;
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            output.Dispose();
        }
    }

    private static ReadOnlySpan<byte> Line(long milliseconds, MessageOrigin from, ReadOnlySpan<byte> body)
    {
        var line = new ArrayBufferWriter<byte>(body.Length + 64);
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
        using (var writer = new Utf8JsonWriter(line, options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("ms"u8, milliseconds);
            writer.WriteString("from"u8, from == MessageOrigin.Client ? "client"u8 : "server"u8);
            if (IsJson(body))
            {
                writer.WritePropertyName("message"u8);
                writer.WriteRawValue(OnOneLine(body), skipInputValidation: true);
            }
            else
                writer.WriteString("raw"u8, Encoding.UTF8.GetString(body));
            writer.WriteEndObject();
        }
        line.Write("\n"u8);
        return line.WrittenSpan;
    }

    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
            return false;
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = JsonRpc.EnvelopeReader.MaxDepth });
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // In JSON a raw line break is always white space: inside a string it would be escaped.
    private static byte[] OnOneLine(ReadOnlySpan<byte> json)
    {
        var line = json.ToArray();
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        return line;
    }
}
