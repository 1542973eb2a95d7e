namespace FlaskPrep.Protocol.Messages;

public sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);
