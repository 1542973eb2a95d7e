using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <summary>
/// What the client says about itself. Everything may be absent or null, and is read as such; a member of another shape than LSP's is an
/// InvalidParams.
/// </summary>
public sealed record InitializeParams
{
    /// <summary>The editor's process; null if there is none to watch.</summary>
    public long? ProcessId { get; init; }

    public ClientInfo? ClientInfo { get; init; }

    /// <summary>For example <c>en-us</c>.</summary>
    public string? Locale { get; init; }

    public string? RootPath { get; init; }

    /// <summary>Only where there are no workspace folders.</summary>
    public string? RootUri { get; init; }

    public JsonElement? InitializationOptions { get; init; }

    public ClientCapabilities? Capabilities { get; init; }

    /// <summary><c>off</c>, <c>messages</c> or <c>verbose</c>.</summary>
    public string? Trace { get; init; }

    public WorkspaceFolder[]? WorkspaceFolders { get; init; }
}
