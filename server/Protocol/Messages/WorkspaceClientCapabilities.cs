namespace FlaskPrep.Protocol.Messages;

public sealed record WorkspaceClientCapabilities
{
    public bool? ApplyEdit { get; init; }

    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    public DynamicRegistrationCapability? DidChangeConfiguration { get; init; }

    public DidChangeWatchedFilesClientCapabilities? DidChangeWatchedFiles { get; init; }

    public DynamicRegistrationCapability? ExecuteCommand { get; init; }

    public bool? WorkspaceFolders { get; init; }

    public bool? Configuration { get; init; }

    public RefreshCapability? Diagnostics { get; init; }

    public FileOperationClientCapabilities? FileOperations { get; init; }
}
