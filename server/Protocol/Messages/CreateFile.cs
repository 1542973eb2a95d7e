namespace FlaskPrep.Protocol.Messages;

public sealed record CreateFile(string Uri, CreateFileOptions? Options = null) : DocumentChange
{
    public string Kind { get; } = "create";

    public string? AnnotationId { get; init; }
}
