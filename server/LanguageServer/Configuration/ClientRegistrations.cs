using System.Text.Json;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary>
/// Asks the client to watch the files that matter and to say when its settings change; what it cannot do is seen at the next start.
/// </summary>
internal static class ClientRegistrations
{
    private static readonly string[] Patterns = ["**/*.{md,markdown,txt}", "**/flaskprep.json", "**/.gitignore", "**/*.terms.json", "**/exercises/**/*.json"];

    public static async Task RegisterAsync(Client client, ClientProfile profile, IProtocolLog log, CancellationToken cancel)
    {
        Registration[] registrations = [.. Registrations(profile)];
        if (registrations.Length == 0)
            return;
        try
        {
            await client.RegisterAsync(registrations, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException or OperationCanceledException)
        {
            log.Warning($"The client watches nothing: {e.Message}");
        }
    }

    private static IEnumerable<Registration> Registrations(ClientProfile profile)
    {
        if (profile.WatchesFiles)
        {
            var watchers = new DidChangeWatchedFilesRegistrationOptions([.. Patterns.Select(pattern => new FileWatcher(new(pattern)))]);
            var options = JsonSerializer.SerializeToElement(watchers, ProtocolJson.Default.DidChangeWatchedFilesRegistrationOptions);
            yield return new("flaskPrep.watch", "workspace/didChangeWatchedFiles", options);
        }

        if (profile.WatchesConfiguration)
            yield return new("flaskPrep.configuration", "workspace/didChangeConfiguration", JsonElement.Parse($$"""{"section":["{{FolderLoader.Section}}","{{FolderLoader.ExcludeSection}}"]}"""));
    }
}
