namespace FlaskPrep.Protocol.Messages;

public sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);
