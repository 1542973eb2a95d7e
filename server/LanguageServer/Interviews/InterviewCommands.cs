using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage.History;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>The interview's part of <c>workspace/executeCommand</c>.</summary>
internal sealed class InterviewCommands(InterviewStart start, InterviewTable table, Client client)
{
    /// <summary>Null for a command that is not the interview's.</summary>
    public async Task<InterviewOutcome?> AnswerAsync(ServerSnapshot snapshot, ExecuteCommandParams parameters, CancellationToken cancel)
    {
        try
        {
            return await CarryOutAsync(snapshot, parameters, cancel).ConfigureAwait(false);
        }
        catch (HistoryException e)
        {
            throw new ResponseErrorException(ErrorCodes.RequestFailed, e.Message);
        }
    }

    private async Task<InterviewOutcome?> CarryOutAsync(ServerSnapshot snapshot, ExecuteCommandParams parameters, CancellationToken cancel)
    {
        if (InterviewCommand.Act(parameters.Command) is { } act)
            return await ActAsync(act, snapshot, parameters.Arguments, cancel).ConfigureAwait(false);
        var outcome = parameters.Command switch
        {
            InterviewCommand.Start => start.Start(snapshot.Index, Options(parameters.Arguments), From(parameters.Arguments)),
            InterviewCommand.Continue => InterviewStart.Continue(snapshot),
            _ => null,
        };
        if (outcome is not null)
            await ShowAsync(snapshot, outcome, cancel).ConfigureAwait(false);
        return outcome;
    }

    private async Task<InterviewOutcome> ActAsync(InterviewAct act, ServerSnapshot snapshot, JsonElement[]? arguments, CancellationToken cancel)
    {
        if (arguments is not [{ ValueKind: JsonValueKind.String } uri, ..])
            throw new ResponseErrorException(ErrorCodes.InvalidParams, "arguments[0]: the interview's uri is missing.");
        Position? position = arguments is [_, { ValueKind: JsonValueKind.Object } at, ..] ? at.Deserialize(ProtocolJson.Default.Position) : null;
        var outcome = await table.ActAsync(act, DocumentUri.Parse(uri.GetString()!), position, cancel).ConfigureAwait(false);
        if (outcome.Position is not null)
            await ShowAsync(snapshot, outcome, cancel).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>Puts the cursor where the next reply goes; a client that cannot has the uri and the position in the answer.</summary>
    private async Task ShowAsync(ServerSnapshot snapshot, InterviewOutcome outcome, CancellationToken cancel)
    {
        if (!snapshot.Client.ShowsDocuments || outcome.Uri is null)
            return;
        try
        {
            var selection = outcome.Position is { } at ? new LspRange(at, at) : (LspRange?)null;
            await client.ShowDocumentAsync(new(outcome.Uri) { TakeFocus = true, Selection = selection }, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException)
        {
            // The answer holds the uri; the person can open it.
        }
    }

    /// <summary><c>{"bank","level","topic","count","limit","feedback","seed","from"}</c>, all optional.</summary>
    private static InterviewOptions Options(JsonElement[]? arguments)
    {
        if (arguments is not [{ ValueKind: JsonValueKind.Object } json, ..])
            return new(Seed: Random.Shared.NextInt64(1, int.MaxValue));
        return new(
            Text(json, "bank"),
            LevelNames.In(Text(json, "level") ?? ""),
            Text(json, "topic"),
            Number(json, "count") is > 0 and <= 1000 and var count ? (int)count : 5,
            Number(json, "limit") is > 0 and <= 1440 and var limit ? (int)limit : null,
            Text(json, "feedback") == "end" ? Feedback.End : Feedback.Each,
            Number(json, "seed") ?? Random.Shared.NextInt64(1, int.MaxValue));
    }

    private static DocumentUri? From(JsonElement[]? arguments) =>
        arguments is [{ ValueKind: JsonValueKind.Object } json, ..] && Text(json, "from") is { } uri ? DocumentUri.Parse(uri) : null;

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static long? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
