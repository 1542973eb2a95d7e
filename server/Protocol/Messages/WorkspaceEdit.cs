namespace FlaskPrep.Protocol.Messages;

/// <summary>Either the one or the other: document changes only for clients that support them.</summary>
public sealed record WorkspaceEdit
{
    /// <summary>Edits by uri.</summary>
    public Dictionary<string, TextEdit[]>? Changes { get; init; }

    public DocumentChange[]? DocumentChanges { get; init; }

    /// <summary>By the id that the edits name.</summary>
    public Dictionary<string, ChangeAnnotation>? ChangeAnnotations { get; init; }
}
