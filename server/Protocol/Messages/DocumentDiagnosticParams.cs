namespace FlaskPrep.Protocol.Messages;

public sealed record DocumentDiagnosticParams(
    TextDocumentIdentifier TextDocument,
    string? Identifier = null,
    string? PreviousResultId = null)
{
    public ProgressToken? WorkDoneToken { get; init; }
}
