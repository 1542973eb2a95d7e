namespace FlaskPrep.Protocol.Messages;

public enum InsertTextFormat
{
    PlainText = 1,
    Snippet = 2,
}
