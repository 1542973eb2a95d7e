using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FlaskPrep.Cli.Output;

/// <summary>Writes JSON documents as the contracts name its members: they may be added to, never renamed.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> document) => Write(output, document, Options);

    /// <summary>The same as one line, for JSON lines.</summary>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> document) => Write(output, document, OneLine);

    private static void Write(TextWriter output, Action<Utf8JsonWriter> document, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options))
            document(writer);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
