using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>What a feature answers from: all that is known, and what this client can do.</summary>
public sealed record ServerSnapshot(Snapshot Index, ClientProfile Client)
{
    public static ServerSnapshot Empty { get; } = new(Snapshot.Empty, ClientProfile.Plain);

    /// <summary>An open note and the offset of a position in it, or null where the note's features sleep.</summary>
    public (Document Document, int Offset)? NoteAt(string uri, Protocol.Messages.Position position) =>
        Index.NoteAt(DocumentUri.Parse(uri)) is { } document
            ? (document, document.Source.Lines.OffsetAt(new(position.Line, position.Character), Client.Encoding))
            : null;
}
