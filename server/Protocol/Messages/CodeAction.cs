using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

public sealed record CodeAction(string Title)
{
    /// <summary>One of <see cref="CodeActionKind"/>, or below one.</summary>
    public string? Kind { get; init; }

    public Diagnostic[]? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public CodeActionDisabled? Disabled { get; init; }

    /// <summary>Applied before the command runs.</summary>
    public WorkspaceEdit? Edit { get; init; }

    public Command? Command { get; init; }

    public JsonElement? Data { get; init; }
}
