using System.Collections.Immutable;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.LanguageServer.Diagnostics;

/// <summary>Asks a client that pulls to pull again when something other than its own document changed: a bank, a setting, a folder.</summary>
internal sealed class DiagnosticRefresh(Client client, IProtocolLog log, CancellationToken stop)
{
    private Snapshot world = Snapshot.Empty;
    private ImmutableDictionary<DocumentUri, CodeRun> runs = ServerSnapshot.Empty.CodeRuns;

    public void Refresh(ServerSnapshot snapshot)
    {
        var changed = !snapshot.Index.HasSameWorld(world) || snapshot.CodeRuns != runs;
        runs = snapshot.CodeRuns;
        world = snapshot.Index;
        if (changed && snapshot.Client is { PullsDiagnostics: true, RefreshesDiagnostics: true } && !snapshot.Index.Documents.IsEmpty)
            _ = AskAsync();
    }

    private async Task AskAsync()
    {
        try
        {
            await client.RefreshDiagnosticsAsync(stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException or OperationCanceledException)
        {
            log.Info($"The client did not refresh: {e.Message}");
        }
    }
}
