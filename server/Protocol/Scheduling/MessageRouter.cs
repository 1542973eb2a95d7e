using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Lifecycle;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Protocol.Scheduling;

/// <summary>Says of each message, in the reading loop, what becomes of it. Never waits.</summary>
internal sealed class MessageRouter<TSnapshot>(MethodTable<TSnapshot> methods, Func<TSnapshot> snapshot, Dispatcher dispatcher,
    ReadThreads threads, IncomingRequests requests, PendingCalls calls, FrameWriter output, LifecycleState lifecycle, IProtocolLog log,
    Action<InitializeParams> initializing)
{
    public void Route(Envelope message)
    {
        switch (message.Kind)
        {
            case EnvelopeKind.Request:
                RouteRequest(message);
                break;
            case EnvelopeKind.Notification:
                RouteNotification(message);
                break;
            case EnvelopeKind.Response:
                calls.Complete(message);
                break;
            default:
                log.Warning($"A message that is none: {message.Problem}");
                output.Send(MessageWriter.Error(message.Id, ErrorCodes.InvalidRequest, message.Problem));
                break;
        }
    }

    private void RouteRequest(Envelope message)
    {
        var id = message.Id!.Value;
        if (requests.Begin(id, message.Method) is not { } request)
        {
            output.Send(MessageWriter.Error(id, ErrorCodes.InvalidRequest, "The id belongs to a request that is still open."));
            return;
        }
        if (lifecycle.Refuse(message.Method) is var (code, reason))
            request.Answer(MessageWriter.Error(id, code, reason));
        else if (message.Method == "initialize")
            Post(request, () => Initialize(request, message.Params));
        else if (message.Method == "shutdown")
            Post(request, () => request.Answer(MessageWriter.NullResponse(id)));
        else if (methods.TryRead(message.Method, out var handler))
            Post(request, () => Read(request, message.Params, handler));
        else
            request.Answer(MessageWriter.Error(id, ErrorCodes.MethodNotFound, $"{message.Method} is not a request of this server."));
    }

    private void RouteNotification(Envelope message)
    {
        if (message.Method == "exit")
            lifecycle.Exit();
        else if (message.Method == "$/cancelRequest")
            Cancel(message.Params);
        else if (!lifecycle.IsOpen)
            log.Info($"{message.Method} dropped: {lifecycle.Phase}");
        else if (methods.TryWrite(message.Method, out var handler))
            dispatcher.Post(() => Write(message.Method, message.Params, handler));
        else if (!message.Method.StartsWith("$/", StringComparison.Ordinal))
            log.Info($"{message.Method} ignored: it is not a notification of this server");
    }

    private void Cancel(ReadOnlyMemory<byte> parameters)
    {
        try
        {
            requests.CancelForClient(ParamsReader.Read(parameters, ProtocolJson.Default.CancelParams).Id);
        }
        catch (ResponseErrorException error)
        {
            log.Warning($"$/cancelRequest dropped: {error.Message}");
        }
    }

    private void Write(string method, ReadOnlyMemory<byte> parameters, WriteMethod handler)
    {
        try
        {
            handler(parameters);
        }
        catch (ResponseErrorException error)
        {
            log.Warning($"{method} dropped: {error.Message}");
        }
        catch (Exception error)
        {
            log.Error($"{method} failed", error);
        }
    }

    // Answers nobody's turn would give: a request that came while the connection closes.
    private void Post(IncomingRequest request, Action turn)
    {
        if (!dispatcher.Post(() => Guard(request, turn)))
            request.Answer(MessageWriter.Error(request.Id, ErrorCodes.RequestFailed, "The server is closing."));
    }

    private void Guard(IncomingRequest request, Action turn)
    {
        try
        {
            turn();
        }
        catch (Exception error)
        {
            request.Answer(Failure.Answer(request, error, log));
        }
    }

    private void Initialize(IncomingRequest request, ReadOnlyMemory<byte> json)
    {
        try
        {
            var parameters = ParamsReader.Read(json, ProtocolJson.Default.InitializeParams);
            initializing(parameters);
            var result = methods.Initialize!(parameters);
            lifecycle.Initialized();
            request.Answer(MessageWriter.Response(request.Id, result, ProtocolJson.Default.InitializeResult));
        }
        catch
        {
            lifecycle.InitializeFailed();
            throw;
        }
    }

    private void Read(IncomingRequest request, ReadOnlyMemory<byte> parameters, ReadMethod<TSnapshot> handler)
    {
        if (lifecycle.RefuseRead() is var (code, reason))
        {
            request.Answer(MessageWriter.Error(request.Id, code, reason));
            return;
        }
        var now = snapshot();
        threads.Run(() => _ = ReadAsync(request, now, parameters, handler));
    }

    private async Task ReadAsync(IncomingRequest request, TSnapshot now, ReadOnlyMemory<byte> parameters, ReadMethod<TSnapshot> handler)
    {
        try
        {
            request.Answer(request.IsCancelAsked
                ? Failure.Cancelled(request)
                : await handler(now, request.Id, parameters, request.Token).ConfigureAwait(false));
        }
        catch (Exception error)
        {
            request.Answer(Failure.Answer(request, error, log));
        }
    }
}
