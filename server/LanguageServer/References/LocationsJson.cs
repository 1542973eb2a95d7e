using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.References;

/// <summary>Writes <c>Location[]</c> as it goes over the wire: of eight thousand places that is a megabyte, and half the time went into objects for them.</summary>
internal sealed class LocationsJson
{
    private readonly ArrayBufferWriter<byte> json = new(1024);
    private string? uri;
    private JsonEncodedText written;

    public LocationsJson() => json.Write("["u8);

    public void Add(string file, LineRange range)
    {
        json.Write(uri is null ? "{\"uri\":\""u8 : ",{\"uri\":\""u8);
        if (file != uri)
            (uri, written) = (file, JsonEncodedText.Encode(file, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        json.Write(written.EncodedUtf8Bytes);
        json.Write("\",\"range\":{\"start\":"u8);
        Add(range.Start);
        json.Write(",\"end\":"u8);
        Add(range.End);
        json.Write("}}"u8);
    }

    /// <summary>All that was added; nothing can be added after this.</summary>
    public ReadOnlyMemory<byte> End()
    {
        json.Write("]"u8);
        return json.WrittenSpan.ToArray();
    }

    private void Add(LinePosition position)
    {
        json.Write("{\"line\":"u8);
        Add(position.Line);
        json.Write(",\"character\":"u8);
        Add(position.Column);
        json.Write("}"u8);
    }

    private void Add(int number)
    {
        Utf8Formatter.TryFormat(number, json.GetSpan(11), out var digits);
        json.Advance(digits);
    }
}
