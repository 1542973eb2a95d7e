namespace FlaskPrep.Protocol.Messages;

public sealed record CodeActionParams(TextDocumentIdentifier TextDocument, LspRange Range, CodeActionContext Context)
{
    public ProgressToken? WorkDoneToken { get; init; }
}
