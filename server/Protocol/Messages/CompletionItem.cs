using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <summary>Sent to the client, and back by it for resolve: it may then carry members that are not here.</summary>
public sealed record CompletionItem(string Label)
{
    public CompletionItemLabelDetails? LabelDetails { get; init; }

    public CompletionItemKind? Kind { get; init; }

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public bool? Preselect { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    public string? InsertText { get; init; }

    public InsertTextFormat? InsertTextFormat { get; init; }

    public CompletionEdit? TextEdit { get; init; }

    public TextEdit[]? AdditionalTextEdits { get; init; }

    public string[]? CommitCharacters { get; init; }

    public Command? Command { get; init; }

    /// <summary>What resolve needs to know again.</summary>
    public JsonElement? Data { get; init; }
}
