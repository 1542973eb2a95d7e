namespace FlaskPrep.Protocol.Messages;

public static class MarkupKind
{
    public const string PlainText = "plaintext";
    public const string Markdown = "markdown";
}
