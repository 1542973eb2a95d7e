namespace FlaskPrep.Protocol.Messages;

public sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument, string? Text = null);
