namespace FlaskPrep.Protocol.Messages;

public sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);
