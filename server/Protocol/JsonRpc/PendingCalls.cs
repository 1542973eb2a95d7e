using System.Collections.Concurrent;
using System.Text.Json;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>Our requests to the client that wait for its answer.</summary>
internal sealed class PendingCalls(IProtocolLog log)
{
    private readonly ConcurrentDictionary<RequestId, TaskCompletionSource<ReadOnlyMemory<byte>>> open = new();
    private volatile bool isClosed;
    private int lastId;

    public (RequestId Id, Task<ReadOnlyMemory<byte>> Answer) Begin()
    {
        var id = RequestId.Of(Interlocked.Increment(ref lastId));
        // Not inline: whoever waits would go on inside the reading loop.
        var source = new TaskCompletionSource<ReadOnlyMemory<byte>>(TaskCreationOptions.RunContinuationsAsynchronously);
        open[id] = source;
        if (isClosed)
            Close();
        return (id, source.Task);
    }

    /// <summary>Nobody waits any more: an answer that comes later is dropped.</summary>
    public void Forget(RequestId id) => open.TryRemove(id, out _);

    public void Complete(Envelope response)
    {
        if (response.Id is not { } id || !open.TryRemove(id, out var source))
        {
            log.Info($"An answer to nothing that is open, id {response.Id?.ToString() ?? "null"}{Describe(response)}");
            return;
        }
        if (response.Error.IsEmpty)
            source.TrySetResult(response.Result);
        else
            source.TrySetException(ReadError(response.Error));
    }

    public void Close()
    {
        isClosed = true;
        foreach (var id in open.Keys)
            if (open.TryRemove(id, out var source))
                source.TrySetException(new ConnectionClosedException());
    }

    private static string Describe(Envelope response) => response.Error.IsEmpty ? "" : ": " + ReadError(response.Error).Message;

    // By hand, because clients put everything into an error: a code that is a string, no message, a bare string.
    private static ResponseErrorException ReadError(ReadOnlyMemory<byte> json)
    {
        var error = JsonElement.Parse(json.Span, new JsonDocumentOptions { MaxDepth = EnvelopeReader.MaxDepth });
        if (error.ValueKind != JsonValueKind.Object)
            return new ResponseErrorException(ErrorCodes.InternalError, error.ToString());
        var code = error.TryGetProperty("code", out var number) && number.ValueKind == JsonValueKind.Number
            && number.TryGetInt32(out var value)
            ? value
            : ErrorCodes.InternalError;
        var message = error.TryGetProperty("message", out var text) ? text.ToString() : "the client gave no reason";
        return new ResponseErrorException(code, message, error.TryGetProperty("data", out var data) ? data : null);
    }
}
