namespace FlaskPrep.Protocol.Messages;

public sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);
