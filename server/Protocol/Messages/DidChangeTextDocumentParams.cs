namespace FlaskPrep.Protocol.Messages;

/// <summary>The changes are applied in order, each to the result of the one before.</summary>
public sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument,
    TextDocumentContentChangeEvent[] ContentChanges);
