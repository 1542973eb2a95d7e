using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

/// <summary>What a client asks at the cursor of a note.</summary>
internal static class Request
{
    public static (ServerSnapshot Snapshot, TextDocumentPositionParams Parameters) At(World world, ClientProfile client, string note)
    {
        var (text, cursor) = Marked.Read(note);
        return (new(world.Open(text), client), new(new(World.Uri.ToString()), PositionOf(text, cursor, client.Encoding)));
    }

    public static Position PositionOf(string text, int offset, PositionEncoding encoding = PositionEncoding.Utf16)
    {
        var position = new LineIndex(text).PositionAt(offset, encoding);
        return new(position.Line, position.Column);
    }

    /// <summary>The text after the edits of one document, as a client applies them.</summary>
    public static string Apply(string text, IEnumerable<(LspRange Range, string NewText)> edits)
    {
        var lines = new LineIndex(text);
        foreach (var (range, newText) in edits.OrderByDescending(edit => (edit.Range.Start.Line, edit.Range.Start.Character)))
        {
            var start = lines.OffsetAt(new(range.Start.Line, range.Start.Character), PositionEncoding.Utf16);
            var end = lines.OffsetAt(new(range.End.Line, range.End.Character), PositionEncoding.Utf16);
            text = string.Concat(text.AsSpan(0, start), newText, text.AsSpan(end));
        }

        return text;
    }
}
