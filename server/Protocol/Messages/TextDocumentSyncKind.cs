namespace FlaskPrep.Protocol.Messages;

public enum TextDocumentSyncKind
{
    None = 0,
    Full = 1,
    Incremental = 2,
}
