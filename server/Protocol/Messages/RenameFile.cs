namespace FlaskPrep.Protocol.Messages;

public sealed record RenameFile(string OldUri, string NewUri) : DocumentChange
{
    public string Kind { get; } = "rename";

    public string? AnnotationId { get; init; }
}
