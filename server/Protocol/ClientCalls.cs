using System.Text.Json;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Protocol;

/// <summary>
/// The calls of LSP from server to client, with their types. Whether the client knows one of them is for its capabilities to say.
/// </summary>
public static class ClientCalls
{
    public static void ShowMessage(this Client client, MessageType type, string message) =>
        client.Notify("window/showMessage", new ShowMessageParams(type, message), ProtocolJson.Default.ShowMessageParams);

    /// <returns>Null where the person chose none.</returns>
    /// <exception cref="ResponseErrorException">The client knows no such message.</exception>
    public static Task<MessageActionItem?> ShowMessageRequestAsync(this Client client, ShowMessageRequestParams message,
        CancellationToken cancel = default) =>
        client.RequestAsync("window/showMessageRequest", message, ProtocolJson.Default.ShowMessageRequestParams,
            ProtocolJson.Default.MessageActionItem, cancel);

    public static void LogMessage(this Client client, MessageType type, string message) =>
        client.Notify("window/logMessage", new LogMessageParams(type, message), ProtocolJson.Default.LogMessageParams);

    public static void PublishDiagnostics(this Client client, PublishDiagnosticsParams diagnostics) =>
        client.Notify("textDocument/publishDiagnostics", diagnostics, ProtocolJson.Default.PublishDiagnosticsParams);

    /// <summary>Values in the order of the items; fewer, or none at all, where the client has nothing to say.</summary>
    /// <exception cref="ResponseErrorException">The client answered with an error; some do.</exception>
    public static async Task<JsonElement[]> ConfigurationAsync(this Client client, ConfigurationItem[] items,
        CancellationToken cancel = default) =>
        await client.RequestAsync("workspace/configuration", new ConfigurationParams(items), ProtocolJson.Default.ConfigurationParams,
            ProtocolJson.Default.JsonElementArray, cancel).ConfigureAwait(false) ?? [];

    /// <exception cref="ResponseErrorException">The client refuses: log it and go on.</exception>
    public static Task RegisterAsync(this Client client, Registration[] registrations, CancellationToken cancel = default) =>
        client.RequestAsync("client/registerCapability", new RegistrationParams(registrations), ProtocolJson.Default.RegistrationParams,
            ProtocolJson.Default.JsonElement, cancel);

    /// <returns>Null where the client gave none; treat it as not applied.</returns>
    public static Task<ApplyWorkspaceEditResult?> ApplyEditAsync(this Client client, ApplyWorkspaceEditParams edit,
        CancellationToken cancel = default) =>
        client.RequestAsync("workspace/applyEdit", edit, ProtocolJson.Default.ApplyWorkspaceEditParams,
            ProtocolJson.Default.ApplyWorkspaceEditResult, cancel);

    public static Task<ShowDocumentResult?> ShowDocumentAsync(this Client client, ShowDocumentParams document,
        CancellationToken cancel = default) =>
        client.RequestAsync("window/showDocument", document, ProtocolJson.Default.ShowDocumentParams,
            ProtocolJson.Default.ShowDocumentResult, cancel);

    public static Task RefreshDiagnosticsAsync(this Client client, CancellationToken cancel = default) =>
        client.RequestAsync("workspace/diagnostic/refresh", cancel);
}
