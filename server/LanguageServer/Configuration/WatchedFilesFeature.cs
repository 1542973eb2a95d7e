using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary><c>workspace/didChangeWatchedFiles</c>: what changed on disk is read again, a burst of events at once.</summary>
internal sealed class WatchedFilesFeature(FileChanges changes) : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities;

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Write("workspace/didChangeWatchedFiles", () => ProtocolJson.Default.DidChangeWatchedFilesParams, Change);

    private void Change(DidChangeWatchedFilesParams parameters) => changes.Add(parameters.Changes.Select(change => DocumentUri.Parse(change.Uri)));
}
