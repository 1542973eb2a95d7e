namespace FlaskPrep.Protocol.Messages;

public sealed record TextDocumentClientCapabilities
{
    public TextDocumentSyncClientCapabilities? Synchronization { get; init; }

    public CompletionClientCapabilities? Completion { get; init; }

    public HoverClientCapabilities? Hover { get; init; }

    public DefinitionClientCapabilities? Definition { get; init; }

    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }

    public CodeActionClientCapabilities? CodeAction { get; init; }

    public DocumentLinkClientCapabilities? DocumentLink { get; init; }

    public RenameClientCapabilities? Rename { get; init; }

    public PublishDiagnosticsClientCapabilities? PublishDiagnostics { get; init; }

    /// <summary>There, even if empty: the client pulls.</summary>
    public DiagnosticClientCapabilities? Diagnostic { get; init; }
}
