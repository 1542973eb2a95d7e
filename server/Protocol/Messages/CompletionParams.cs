namespace FlaskPrep.Protocol.Messages;

public sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position, CompletionContext? Context = null)
{
    public ProgressToken? WorkDoneToken { get; init; }
}
