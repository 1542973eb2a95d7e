using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Recording;

/// <summary>
/// Feeds a recorded client to a server and compares the answers. Where the recorded server had answered before the client went on, the
/// replayed one is waited for too; the pace is otherwise the server's own. Notifications of the server are not compared.
/// </summary>
public static class Replay
{
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    /// <param name="recording">The messages of both directions.</param>
    /// <param name="server">Runs a server on the two pipes to its exit code.</param>
    /// <param name="patience">How long one answer may take; null for <see cref="DefaultPatience"/>.</param>
    /// <param name="cancel">Gives the replay up.</param>
    /// <returns>The differences, in the order in which they were met; none is what one hopes for.</returns>
    public static async Task<IReadOnlyList<ReplayDifference>> RunAsync(IReadOnlyList<RecordedMessage> recording,
        Func<PipeReader, PipeWriter, CancellationToken, Task<int>> server, TimeSpan? patience = null, CancellationToken cancel = default)
    {
        var limit = patience ?? DefaultPatience;
        var differences = new List<ReplayDifference>();
        void Report(ReplayDifference difference)
        {
            lock (differences)
                differences.Add(difference);
        }
        // Without a pause: the recording is in memory already, and a server that does not read must not stop the comparison.
        Pipe toServer = new(new PipeOptions(pauseWriterThreshold: 0)), toClient = new(new PipeOptions(pauseWriterThreshold: 0));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var writer = new FrameWriter(toServer.Writer, SilentLog.Instance, null);
        var client = new ReplayClient(toClient.Reader, writer, new RecordedAnswers(recording), Report);
        var writing = writer.RunAsync();
        var serving = ServeAsync(server, toServer.Reader, toClient.Writer, stop.Token);
        var reading = client.RunAsync(stop.Token);

        await PlayAsync(recording, client, writer, Report, limit, cancel).ConfigureAwait(false);
        writer.Complete();
        await writing.ConfigureAwait(false);
        await toServer.Writer.CompleteAsync().ConfigureAwait(false);
        stop.CancelAfter(limit);
        await serving.ConfigureAwait(false);
        await reading.ConfigureAwait(false);
        return differences;
    }

    private static async Task ServeAsync(Func<PipeReader, PipeWriter, CancellationToken, Task<int>> server, PipeReader input,
        PipeWriter output, CancellationToken cancel)
    {
        try
        {
            await server(input, output, cancel).ConfigureAwait(false);
        }
        finally
        {
            await output.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static async Task PlayAsync(IReadOnlyList<RecordedMessage> recording, ReplayClient client, FrameWriter writer,
        Action<ReplayDifference> report, TimeSpan limit, CancellationToken cancel)
    {
        var methods = new Dictionary<string, string>();
        foreach (var message in recording)
        {
            if (message is { From: MessageOrigin.Client, Raw: { } raw })
                writer.Send(Encoding.UTF8.GetBytes(raw));
            else if (message is { From: MessageOrigin.Client, Method: { } method })
            {
                if (message.Id is { } id)
                    methods[id] = method;
                var json = method == "initialize" ? WithoutProcess(message.Message) : message.Message.GetRawText();
                writer.Send(Encoding.UTF8.GetBytes(json));
            }
            else if (message is { From: MessageOrigin.Server, Method: null, Id: { } answered })
            {
                var replayed = await WaitAsync(client, answered, limit, cancel).ConfigureAwait(false);
                if (Compare(answered, methods.GetValueOrDefault(answered, ""), message.Message, replayed) is { } difference)
                    report(difference);
            }
        }
    }

    private static async Task<JsonElement?> WaitAsync(ReplayClient client, string id, TimeSpan limit, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(limit);
        try
        {
            return await client.AnswerAsync(id, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private static ReplayDifference? Compare(string id, string method, JsonElement recorded, JsonElement? replayed)
    {
        // Whether a cancel comes in time is luck, then and now.
        if (ErrorCode(recorded) is ErrorCodes.RequestCancelled or ErrorCodes.ContentModified)
            return null;
        if (replayed is not { } answer)
            return new ReplayDifference(id, method, "", Essence(recorded).Value.GetRawText(), null);
        var (before, now) = (Essence(recorded), Essence(answer));
        if (before.Name != now.Name)
            return new ReplayDifference(id, method, now.Name, before.Value.GetRawText(), now.Value.GetRawText());
        return JsonDifference.Find(before.Value, now.Value, before.Name) is var (path, left, right)
            ? new ReplayDifference(id, method, path, left?.GetRawText(), right?.GetRawText())
            : null;
    }

    // Of an error only the code: its words may be improved.
    private static (string Name, JsonElement Value) Essence(JsonElement answer)
    {
        if (answer.TryGetProperty("error", out var error))
            return error.ValueKind == JsonValueKind.Object && error.TryGetProperty("code", out var code)
                ? ("error.code", code)
                : ("error", error);
        return ("result", answer.TryGetProperty("result", out var result) ? result : JsonElement.Parse("null"u8));
    }

    private static int? ErrorCode(JsonElement answer) =>
        Essence(answer) is ("error.code", { ValueKind: JsonValueKind.Number } code) ? code.GetInt32() : null;

    // The editor of the recording has ended long ago; its process must not be watched.
    private static string WithoutProcess(JsonElement initialize)
    {
        var message = JsonNode.Parse(initialize.GetRawText())!;
        if (message["params"] is JsonObject parameters)
            parameters["processId"] = null;
        return message.ToJsonString();
    }
}
