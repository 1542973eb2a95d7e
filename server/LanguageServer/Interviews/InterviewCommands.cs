using System.Text.Json;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage.History;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>The interview's part of <c>workspace/executeCommand</c>.</summary>
internal sealed class InterviewCommands(InterviewOpener opener, InterviewTable table, Histories histories, Client client)
{
    /// <summary>Null for a command that is not the interview's.</summary>
    public async Task<JsonElement?> AnswerAsync(ServerSnapshot snapshot, ExecuteCommandParams parameters, CancellationToken cancel)
    {
        var arguments = parameters.Arguments;
        if (parameters.Command == InterviewCommand.Choices)
            return JsonSerializer.SerializeToElement(
                InterviewChoices.Of(snapshot.Index, InterviewArguments.From(arguments)), ServerJson.Default.InterviewChoices);
        try
        {
            var outcome = parameters.Command switch
            {
                InterviewCommand.Start => opener.Start(snapshot.Index, InterviewArguments.Options(arguments), InterviewArguments.From(arguments)),
                InterviewCommand.Continue => InterviewOpener.Continue(snapshot),
                InterviewCommand.Reasons => Reasons(snapshot, InterviewArguments.From(arguments)),
                InterviewCommand.DeleteHistory => Delete(snapshot, InterviewArguments.From(arguments)),
                _ when InterviewCommand.Act(parameters.Command) is { } act => await ActAsync(act, arguments, cancel).ConfigureAwait(false),
                _ => null,
            };
            if (outcome is null)
                return null;
            await ShowAsync(snapshot, outcome, cancel).ConfigureAwait(false);
            return JsonSerializer.SerializeToElement(outcome, ServerJson.Default.InterviewOutcome);
        }
        catch (HistoryException e)
        {
            throw new ResponseErrorException(ErrorCodes.RequestFailed, e.Message);
        }
        finally
        {
            histories.Report();
        }
    }

    private async Task<InterviewOutcome> ActAsync(InterviewAct act, JsonElement[]? arguments, CancellationToken cancel)
    {
        if (arguments is not [{ ValueKind: JsonValueKind.String } uri, ..])
            throw new ResponseErrorException(ErrorCodes.InvalidParams, "arguments[0]: the interview's uri is missing.");
        Position? position = arguments is [_, { ValueKind: JsonValueKind.Object } at, ..] ? at.Deserialize(ProtocolJson.Default.Position) : null;
        return await table.ActAsync(act, DocumentUri.Parse(uri.GetString()!), position, cancel).ConfigureAwait(false);
    }

    private InterviewOutcome Reasons(ServerSnapshot snapshot, DocumentUri? uri)
    {
        if (uri is null || snapshot.Index.InterviewAt(uri) is not { } document)
            throw new ResponseErrorException(ErrorCodes.InvalidParams, "Open the interview first: this document is none.");
        var reasons = histories.Interviewer(snapshot.Index, uri).Opening.Reasons(new(snapshot.Index, document.Transcript, 0, uri), snapshot.Index.SettingsAt(uri));
        return new(reasons.Count == 0 ? "Nothing was asked yet." : $"Asked so far. {string.Join("; ", reasons)}.");
    }

    private InterviewOutcome Delete(ServerSnapshot snapshot, DocumentUri? from)
    {
        var deleted = histories.Of(snapshot.Index, from).Delete();
        return new($"Deleted: {deleted.Size.Interviews} interviews with {deleted.Size.Replies} replies. The documents in interviews/ are yours and stay.");
    }

    /// <summary>
    /// Says what came of it, which a screen reader reads, and puts the cursor where the next reply goes; a client that cannot has the uri and the position
    /// in the answer.
    /// </summary>
    private async Task ShowAsync(ServerSnapshot snapshot, InterviewOutcome outcome, CancellationToken cancel)
    {
        client.ShowMessage(MessageType.Info, outcome.Message);
        if (!snapshot.Client.ShowsDocuments || outcome.Uri is null || outcome.Position is not { } at)
            return;
        try
        {
            await client.ShowDocumentAsync(new(outcome.Uri) { TakeFocus = true, Selection = new(at, at) }, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException)
        {
            // The answer holds the uri; the person can open it.
        }
    }
}
