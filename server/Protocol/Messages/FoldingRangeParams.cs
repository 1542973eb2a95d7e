namespace FlaskPrep.Protocol.Messages;

public sealed record FoldingRangeParams(TextDocumentIdentifier TextDocument);
