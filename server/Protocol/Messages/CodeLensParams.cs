namespace FlaskPrep.Protocol.Messages;

public sealed record CodeLensParams(TextDocumentIdentifier TextDocument);
