using System.Text.Json;
using FlaskPrep.Core.Text;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>What this client can do, read once from its capabilities. A client that says nothing gets the plainest form of everything.</summary>
public sealed record ClientProfile
{
    public static ClientProfile Plain { get; } = new();

    public PositionEncoding Encoding { get; init; } = PositionEncoding.Utf16;

    public bool HoverMarkdown { get; init; }

    public bool CompletionMarkdown { get; init; }

    /// <summary>True if documentation may come with <c>completionItem/resolve</c>.</summary>
    public bool ResolvesDocumentation { get; init; }

    public bool DefinitionLinks { get; init; }

    /// <summary>True if symbols may stand in a tree.</summary>
    public bool SymbolTrees { get; init; }

    /// <summary>False if the client has an outline of Markdown of its own, and wants no headings of notes from us.</summary>
    public bool NoteHeadings { get; init; } = true;

    /// <summary>True if the client asks for diagnostics: then nothing is ever pushed.</summary>
    public bool PullsDiagnostics { get; init; }

    public bool RefreshesDiagnostics { get; init; }

    public bool CodeDescriptions { get; init; }

    /// <summary>True if a code action may be more than a command.</summary>
    public bool CodeActionLiterals { get; init; }

    public bool PreferredActions { get; init; }

    public bool DocumentChanges { get; init; }

    /// <summary>True if an edit may say what it is for, and wait for the person.</summary>
    public bool ChangeAnnotations { get; init; }

    /// <summary>True if a code action may come without its edit, which is then asked for.</summary>
    public bool ResolvesEdits { get; init; }

    public bool LinkTooltips { get; init; }

    public bool PreparesRename { get; init; }

    /// <summary>True if an edit may rename a file.</summary>
    public bool RenamesFiles { get; init; }

    /// <summary>True if the client says that a file will be renamed.</summary>
    public bool TellsOfFileRenames { get; init; }

    public bool CreatesFiles { get; init; }

    public bool Configuration { get; init; }

    public bool WatchesFiles { get; init; }

    public bool WatchesConfiguration { get; init; }

    /// <summary>True if the client opens a document and places the cursor when asked.</summary>
    public bool ShowsDocuments { get; init; }

    public bool WorkDoneProgress { get; init; }

    /// <summary>True if the client shows <c>flaskPrep/status</c>.</summary>
    public bool ShowsStatus { get; init; }

    /// <summary>True if the person trusts the open folders, as the editor has it: their Python may be used.</summary>
    public bool TrustsFolders { get; init; }

    public static ClientProfile Of(InitializeParams parameters)
    {
        var capabilities = parameters.Capabilities;
        var document = capabilities?.TextDocument;
        var workspace = capabilities?.Workspace;
        return new()
        {
            Encoding = Negotiate(capabilities?.General?.PositionEncodings),
            HoverMarkdown = document?.Hover?.ContentFormat?.Contains(MarkupKind.Markdown) == true,
            CompletionMarkdown = document?.Completion?.CompletionItem?.DocumentationFormat?.Contains(MarkupKind.Markdown) == true,
            ResolvesDocumentation = document?.Completion?.CompletionItem?.ResolveSupport?.Properties?.Contains("documentation") == true,
            DefinitionLinks = document?.Definition?.LinkSupport == true,
            SymbolTrees = document?.DocumentSymbol?.HierarchicalDocumentSymbolSupport == true,
            PullsDiagnostics = document?.Diagnostic is not null,
            RefreshesDiagnostics = workspace?.Diagnostics?.RefreshSupport == true,
            CodeDescriptions = document?.PublishDiagnostics?.CodeDescriptionSupport == true || document?.Diagnostic is not null,
            CodeActionLiterals = document?.CodeAction?.CodeActionLiteralSupport is not null,
            PreferredActions = document?.CodeAction?.IsPreferredSupport == true,
            DocumentChanges = workspace?.WorkspaceEdit?.DocumentChanges == true,
            ChangeAnnotations = workspace?.WorkspaceEdit is { DocumentChanges: true, ChangeAnnotationSupport: not null },
            ResolvesEdits = document?.CodeAction is { DataSupport: true, ResolveSupport.Properties: { } resolved } && resolved.Contains("edit"),
            PreparesRename = document?.Rename?.PrepareSupport == true,
            RenamesFiles = workspace?.WorkspaceEdit is { DocumentChanges: true, ResourceOperations: { } operations } && operations.Contains("rename"),
            TellsOfFileRenames = workspace?.FileOperations?.WillRename == true,
            LinkTooltips = document?.DocumentLink?.TooltipSupport == true,
            CreatesFiles = workspace?.WorkspaceEdit?.ResourceOperations?.Contains("create") == true,
            Configuration = workspace?.Configuration == true,
            WatchesFiles = workspace?.DidChangeWatchedFiles?.DynamicRegistration == true,
            WatchesConfiguration = workspace?.DidChangeConfiguration?.DynamicRegistration == true,
            ShowsDocuments = capabilities?.Window?.ShowDocument?.Support == true,
            WorkDoneProgress = capabilities?.Window?.WorkDoneProgress == true,
            TrustsFolders = Flag(parameters.InitializationOptions, "trusted") == true,
            ShowsStatus = Flag(parameters.InitializationOptions, "status") == true,
            NoteHeadings = Flag(parameters.InitializationOptions, "noteHeadings") != false,
        };
    }

    /// <summary>UTF-16 where the client offers it, for that is what every client does best; else the first that we know.</summary>
    private static PositionEncoding Negotiate(string[]? offered)
    {
        if (offered is null || offered.Contains(PositionEncodingKind.Utf16))
            return PositionEncoding.Utf16;
        foreach (var encoding in offered)
        {
            if (encoding == PositionEncodingKind.Utf8)
                return PositionEncoding.Utf8;
            if (encoding == PositionEncodingKind.Utf32)
                return PositionEncoding.Utf32;
        }

        return PositionEncoding.Utf16;
    }

    private static bool? Flag(JsonElement? options, string name) =>
        options is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? flag.ValueKind == JsonValueKind.True : null;
}
