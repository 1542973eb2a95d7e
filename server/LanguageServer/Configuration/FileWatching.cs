using System.Text.Json;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary>Asks the client to watch the files that matter; one that cannot is one whose changes are seen at the next start.</summary>
internal static class FileWatching
{
    private static readonly string[] Patterns = ["**/*.{md,markdown,txt}", "**/flaskprep.json"];

    public static async Task RegisterAsync(Client client, ClientProfile profile, IProtocolLog log, CancellationToken cancel)
    {
        if (!profile.WatchesFiles)
            return;
        var watchers = new DidChangeWatchedFilesRegistrationOptions([.. Patterns.Select(pattern => new FileWatcher(new(pattern)))]);
        var options = JsonSerializer.SerializeToElement(watchers, ProtocolJson.Default.DidChangeWatchedFilesRegistrationOptions);
        var parameters = new RegistrationParams([new("flaskPrep.watch", "workspace/didChangeWatchedFiles", options)]);
        try
        {
            await client.RequestAsync(
                "client/registerCapability", parameters, ProtocolJson.Default.RegistrationParams, ProtocolJson.Default.NullableJsonElement, cancel)
                .ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException or OperationCanceledException)
        {
            log.Warning($"The client does not watch files: {e.Message}");
        }
    }
}
