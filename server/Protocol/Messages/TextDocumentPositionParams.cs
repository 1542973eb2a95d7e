namespace FlaskPrep.Protocol.Messages;

/// <summary>What hover, definition and the like ask about.</summary>
public sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position)
{
    public ProgressToken? WorkDoneToken { get; init; }
}
