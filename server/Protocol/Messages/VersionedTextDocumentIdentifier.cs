namespace FlaskPrep.Protocol.Messages;

public sealed record VersionedTextDocumentIdentifier(string Uri, int Version);
