using FlaskPrep.LanguageServer.Configuration;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>Looks into the history once, when the editor starts; on the last evening before the interview, offers the page for it.</summary>
internal sealed class CramOffer(FolderLoader loader, Bookkeeper keeper, OverviewCommands commands, Histories histories, Client client, IProtocolLog log)
{
    private const int EveningFrom = 17;
    private const string Yes = "Open Cram Sheet";
    private const string No = "Not Now";

    /// <summary>Asks if it is that evening. Never throws; not awaited, for a person may take a while.</summary>
    public async Task OfferAsync(CancellationToken stop)
    {
        try
        {
            var snapshot = await loader.LoadedAsync(stop).ConfigureAwait(false);
            // The history is read before somebody waits for it; in a thread of its own, for this one may be the writer's.
            await Task.Run(() => keeper.Overview(snapshot.Index, out _), stop).ConfigureAwait(false);
            var day = keeper.Day(snapshot.Index);
            // Who never took an interview has no gaps to read up.
            if (!day.IsEve || day.Now.Hour < EveningFrom || histories.Known(snapshot.Index) is null)
                return;
            var answer = await client.ShowMessageRequestAsync(
                new(MessageType.Info, "The interview is tomorrow. One page has what to look at tonight, gaps first.") { Actions = [new(Yes), new(No)] }, stop).ConfigureAwait(false);
            if (answer?.Title == Yes)
                await commands.ShowSheetAsync(snapshot, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException or OperationCanceledException or IOException or UnauthorizedAccessException
            or Storage.History.HistoryException)
        {
            log.Info($"No cram sheet: {e.Message}");
        }
    }
}
