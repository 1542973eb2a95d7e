namespace FlaskPrep.Protocol.Messages;

public sealed record DocumentLinkParams(TextDocumentIdentifier TextDocument);
