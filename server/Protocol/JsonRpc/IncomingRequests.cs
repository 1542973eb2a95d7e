using System.Collections.Concurrent;
using FlaskPrep.Protocol.Framing;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>The requests that wait for their answer.</summary>
internal sealed class IncomingRequests(FrameWriter output)
{
    private readonly ConcurrentDictionary<RequestId, IncomingRequest> open = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool isClosing;

    /// <returns>Null where the id belongs to a request that is still open.</returns>
    public IncomingRequest? Begin(RequestId id, string method)
    {
        var request = new IncomingRequest(id, method, output, Remove);
        return open.TryAdd(id, request) ? request : null;
    }

    /// <summary>An id that is unknown, or answered already, is nothing to complain about: the two messages crossed.</summary>
    public void CancelForClient(RequestId id)
    {
        if (open.TryGetValue(id, out var request))
            request.CancelForClient();
    }

    public void CancelAll()
    {
        foreach (var request in open.Values)
            request.Cancel();
    }

    /// <summary>Ends when every request has its answer. No request may begin after this.</summary>
    public Task DrainAsync()
    {
        isClosing = true;
        if (open.IsEmpty)
            drained.TrySetResult();
        return drained.Task;
    }

    private void Remove(IncomingRequest request)
    {
        open.TryRemove(new KeyValuePair<RequestId, IncomingRequest>(request.Id, request));
        if (isClosing && open.IsEmpty)
            drained.TrySetResult();
    }
}
