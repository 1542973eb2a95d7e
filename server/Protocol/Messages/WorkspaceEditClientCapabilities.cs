namespace FlaskPrep.Protocol.Messages;

public sealed record WorkspaceEditClientCapabilities
{
    public bool? DocumentChanges { get; init; }

    /// <summary><c>create</c>, <c>rename</c>, <c>delete</c>.</summary>
    public string[]? ResourceOperations { get; init; }

    /// <summary>There, even if empty: annotations are known.</summary>
    public ChangeAnnotationCapability? ChangeAnnotationSupport { get; init; }
}
