using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;
using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary><c>workspace/didChangeConfiguration</c> and <c>didChangeWorkspaceFolders</c>: both read folders anew.</summary>
internal sealed class ConfigurationFeature(Workspace workspace, FolderLoader loader, Reporter reporter, CancellationToken stop) : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities with { Workspace = (capabilities.Workspace ?? new()) with { WorkspaceFolders = new() { Supported = true, ChangeNotifications = true } } };

    public void Register(MethodTable<ServerSnapshot> methods)
    {
        methods.Write("workspace/didChangeConfiguration", () => ProtocolJson.Default.DidChangeConfigurationParams, Change);
        methods.Write("workspace/didChangeWorkspaceFolders", () => ProtocolJson.Default.DidChangeWorkspaceFoldersParams, Change);
    }

    // The payload is {"flaskPrep": {…}}, or null where the client waits to be asked.
    private void Change(DidChangeConfigurationParams parameters)
    {
        if (parameters.Settings is { ValueKind: System.Text.Json.JsonValueKind.Object } json && json.TryGetProperty(FolderLoader.Section, out var ours))
        {
            var (layer, problems) = SettingsJson.Read(ours);
            reporter.Report(problems);
            loader.Pushed = layer;
            workspace.Configure(layer);
        }

        _ = loader.ReloadAsync(workspace.Folders, stop);
    }

    private void Change(DidChangeWorkspaceFoldersParams parameters)
    {
        var added = parameters.Event.Added.Select(folder => DocumentUri.Parse(folder.Uri)).ToList();
        workspace.ChangeFolders(added, parameters.Event.Removed.Select(folder => DocumentUri.Parse(folder.Uri)));
        _ = loader.ReloadAsync(added, stop);
    }
}
