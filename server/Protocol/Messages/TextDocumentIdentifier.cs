namespace FlaskPrep.Protocol.Messages;

public sealed record TextDocumentIdentifier(string Uri);
