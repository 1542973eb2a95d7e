namespace FlaskPrep.Protocol.Messages;

public sealed record DocumentSymbolParams(TextDocumentIdentifier TextDocument);
