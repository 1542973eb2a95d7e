namespace FlaskPrep.Protocol.Messages;

public sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);
