namespace FlaskPrep.Protocol.Messages;

public sealed record CompletionItemClientCapabilities
{
    public bool? SnippetSupport { get; init; }

    public bool? CommitCharactersSupport { get; init; }

    /// <summary>Of <see cref="MarkupKind"/>, the favorite first.</summary>
    public string[]? DocumentationFormat { get; init; }

    public bool? PreselectSupport { get; init; }

    public bool? InsertReplaceSupport { get; init; }

    public ResolveCapability? ResolveSupport { get; init; }

    public bool? LabelDetailsSupport { get; init; }
}
