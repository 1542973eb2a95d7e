namespace FlaskPrep.Protocol.Messages;

public enum DiagnosticTag
{
    Unnecessary = 1,
    Deprecated = 2,
}
