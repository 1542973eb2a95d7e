using System.Threading.Channels;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Diagnostics;

/// <summary>
/// Pushes findings to clients that do not pull. One loop works on the newest snapshot only: while somebody types, what is already old is not computed.
/// </summary>
internal sealed class DiagnosticPublisher(Client client)
{
    private readonly Channel<ServerSnapshot> newest = Channel.CreateBounded<ServerSnapshot>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    // By document, what the client shows now and what it was computed from; read and written by the loop alone.
    private readonly Dictionary<DocumentUri, (Document Document, CodeRun? Run, Diagnostic[] Diagnostics)> shown = [];
    private Snapshot world = Snapshot.Empty;

    /// <summary>Takes note of a new snapshot; never waits.</summary>
    public void Publish(ServerSnapshot snapshot) => newest.Writer.TryWrite(snapshot);

    public async Task RunAsync(CancellationToken cancel)
    {
        await foreach (var snapshot in newest.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
            if (!snapshot.Client.PullsDiagnostics)
                Push(snapshot);
    }

    private void Push(ServerSnapshot snapshot)
    {
        var sameWorld = snapshot.Index.HasSameWorld(world);
        world = snapshot.Index;
        foreach (var (uri, document) in snapshot.Index.Documents)
        {
            var known = shown.GetValueOrDefault(uri);
            var run = snapshot.CodeRuns.GetValueOrDefault(uri);
            if (sameWorld && known.Document == document && known.Run == run)
                continue;
            var diagnostics = FindingDiagnostics.Of(snapshot, uri);
            shown[uri] = (document, run, diagnostics);
            if (diagnostics.Length > 0 || known.Diagnostics is { Length: > 0 })
                Send(document.Uri, diagnostics, document.Version);
        }

        foreach (var uri in shown.Keys.Where(uri => !snapshot.Index.Documents.ContainsKey(uri)).ToList())
            if (shown.Remove(uri, out var last) && last.Diagnostics.Length > 0)
                Send(uri, [], null);
    }

    private void Send(DocumentUri uri, Diagnostic[] diagnostics, int? version) => client.PublishDiagnostics(new(uri.ToString(), diagnostics, version));
}
