using System.Collections.Immutable;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>What a feature answers from: all that is known, and what this client can do.</summary>
public sealed record ServerSnapshot(Snapshot Index, ClientProfile Client)
{
    public static ServerSnapshot Empty { get; } = new(Snapshot.Empty, ClientProfile.Plain);

    /// <summary>By interview, the last run of a reply's code.</summary>
    public ImmutableDictionary<DocumentUri, CodeRun> CodeRuns { get; init; } = ImmutableDictionary<DocumentUri, CodeRun>.Empty;

    /// <summary>False while a folder is still to be read.</summary>
    public bool IsRead => Index.Vaults.All(vault => vault.IsRead);

    /// <summary>An open note and the offset of a position in it, or null where the note's features sleep.</summary>
    public (Document Document, int Offset)? NoteAt(string uri, Protocol.Messages.Position position) =>
        Index.NoteAt(DocumentUri.Parse(uri)) is { } document
            ? (document, document.Source.Lines.OffsetAt(new(position.Line, position.Character), Client.Encoding))
            : null;

    /// <summary>What stands at a position of an open note or bank, or null.</summary>
    public (Document Document, Target Target)? TargetAt(string uri, Protocol.Messages.Position position)
    {
        if (NoteAt(uri, position) is var (note, offset))
            return Target.At(Index, note, offset) is { } inNote ? (note, inNote) : null;
        if (Index.BankDocumentAt(DocumentUri.Parse(uri)) is not { Document: var document } bank)
            return null;
        return Target.InBank(Index, bank, document.Source.Lines.OffsetAt(new(position.Line, position.Character), Client.Encoding)) is { } inBank ? (document, inBank) : null;
    }
}
