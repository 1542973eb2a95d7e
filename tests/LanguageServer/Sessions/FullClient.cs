namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>A client that can do all that the server has a use for.</summary>
internal static class FullClient
{
    public const string Capabilities = """
        {"general":{"positionEncodings":["utf-16"]},"window":{"workDoneProgress":true},
        "workspace":{"configuration":true,"workspaceFolders":true,"didChangeWatchedFiles":{"dynamicRegistration":true},"didChangeConfiguration":{"dynamicRegistration":true},
        "diagnostics":{"refreshSupport":true},"workspaceEdit":{"documentChanges":true,"resourceOperations":["create","rename"],"changeAnnotationSupport":{}},"fileOperations":{"willRename":true}},
        "textDocument":{"hover":{"contentFormat":["markdown"]},"definition":{"linkSupport":true},"diagnostic":{},
        "completion":{"completionItem":{"documentationFormat":["markdown"],"resolveSupport":{"properties":["documentation"]}}},
        "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}},"isPreferredSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit"]}},"rename":{"prepareSupport":true},"documentLink":{"tooltipSupport":true}}}
        """;

    /// <summary>The same client with these position encodings, most wanted first.</summary>
    public static string With(params string[] encodings) =>
        Capabilities.Replace("\"utf-16\"", string.Join(',', encodings.Select(encoding => $"\"{encoding}\"")), StringComparison.Ordinal);
}
