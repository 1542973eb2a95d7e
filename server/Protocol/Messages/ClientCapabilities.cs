using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <summary>Those that make a difference to this server. What is absent or null is not supported.</summary>
public sealed record ClientCapabilities
{
    public WorkspaceClientCapabilities? Workspace { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }

    public WindowClientCapabilities? Window { get; init; }

    public GeneralClientCapabilities? General { get; init; }

    /// <summary>What the client tells beyond LSP.</summary>
    public JsonElement? Experimental { get; init; }
}
