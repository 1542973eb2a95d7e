using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>
/// Sends <c>flaskPrep/notes</c> to clients that show it, when what they were told of the notes may be otherwise: a review is ready, or notes changed since the
/// last one. A client that does not show it just then does not ask, and nothing is reviewed.
/// </summary>
internal sealed class NotesNews
{
    /// <summary>So that reviews take a tenth of the time at most, however many notes there are and however often they are saved.</summary>
    private const int Rest = 10;

    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(1);

    private readonly Client client;
    private readonly ReviewedNotes reviewed;
    private readonly Func<ServerSnapshot> current;
    private readonly TimeProvider time;
    private readonly CancellationToken stop;
    private IReadOnlyList<NoteSet> last = [];
    private int isWaiting;

    public NotesNews(Client client, ReviewedNotes reviewed, Func<ServerSnapshot> current, TimeProvider time, CancellationToken stop)
    {
        this.client = client;
        this.reviewed = reviewed;
        this.current = current;
        this.time = time;
        this.stop = stop;
        reviewed.Ready += Tell;
    }

    /// <summary>Called in the writer's turn after each change.</summary>
    public void Look(ServerSnapshot snapshot)
    {
        if (!snapshot.Client.ShowsStatus || snapshot.Index.Vaults.Select(vault => vault.Notes).SequenceEqual(last))
            return;
        last = [.. snapshot.Index.Vaults.Select(vault => vault.Notes)];
        // Before the first review nobody was told anything.
        if (reviewed.Took is { } took && Interlocked.Exchange(ref isWaiting, 1) == 0)
            _ = TellSoonAsync(took * Rest is var rest && rest > ShortestRest ? rest : ShortestRest);
    }

    private async Task TellSoonAsync(TimeSpan rest)
    {
        try
        {
            await Task.Delay(rest, time, stop).ConfigureAwait(false);
            Interlocked.Exchange(ref isWaiting, 0);
            Tell();
        }
        catch (OperationCanceledException)
        {
            // The server is stopping.
        }
    }

    private void Tell()
    {
        if (current().Client.ShowsStatus)
            client.Notify("flaskPrep/notes", new(), ServerJson.Default.NotesChanged);
    }
}
