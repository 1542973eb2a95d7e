using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading.Channels;
using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Recording;

/// <summary>
/// The client's side of a replay: hands out the server's answers by id, and answers its requests as the recorded client did.
/// </summary>
internal sealed class ReplayClient(PipeReader fromServer, FrameWriter toServer, RecordedAnswers recorded, Action<ReplayDifference> report)
{
    private readonly ConcurrentDictionary<string, Channel<JsonElement>> answers = new();
    private volatile bool isEnded;

    /// <summary>The next answer to this id (as JSON), or null when the server has ended without one.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task<JsonElement?> AnswerAsync(string id, CancellationToken cancel)
    {
        var waiting = Answers(id).Reader;
        return await waiting.WaitToReadAsync(cancel).ConfigureAwait(false) && waiting.TryRead(out var answer) ? answer : null;
    }

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            var frames = new FrameReader(fromServer, new FrameLimits());
            while (await frames.ReadAsync(cancel).ConfigureAwait(false) is { Kind: not FrameKind.End } frame)
                if (frame.Kind == FrameKind.Message)
                    Receive(new RecordedMessage(0, MessageOrigin.Server, JsonElement.Parse(frame.Body)));
        }
        finally
        {
            isEnded = true;
            foreach (var waiting in answers.Values)
                waiting.Writer.TryComplete();
        }
    }

    private void Receive(RecordedMessage message)
    {
        if (message.Id is not { } id)
            return;
        if (message.Method is not { } method)
            Answers(id).Writer.TryWrite(message.Message);
        else if (!recorded.TryTake(method, out var answer))
        {
            report(new ReplayDifference(id, method, "", null, message.Message.GetRawText()));
            toServer.Send(MessageWriter.Error(IdOf(message), ErrorCodes.MethodNotFound, "The recorded client was not asked this."));
        }
        else if (answer is { } given)
            toServer.Send(WithId(given, message));
    }

    private Channel<JsonElement> Answers(string id)
    {
        var waiting = answers.GetOrAdd(id, _ => Channel.CreateUnbounded<JsonElement>());
        if (isEnded)
            waiting.Writer.TryComplete();
        return waiting;
    }

    private static RequestId IdOf(RecordedMessage message) =>
        message.Member("id")!.Value.Deserialize(Messages.ProtocolJson.Default.RequestId);

    private static ReadOnlyMemory<byte> WithId(JsonElement answer, RecordedMessage request)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        foreach (var member in answer.EnumerateObject())
        {
            if (member.NameEquals("id"u8))
            {
                writer.WritePropertyName("id"u8);
                request.Member("id")!.Value.WriteTo(writer);
            }
            else
                member.WriteTo(writer);
        }
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
