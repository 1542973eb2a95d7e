namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>Turns what a handler threw into the answer of its request.</summary>
internal static class Failure
{
    public static ReadOnlyMemory<byte> Answer(IncomingRequest request, Exception error, IProtocolLog log)
    {
        switch (error)
        {
            case ResponseErrorException answer:
                return MessageWriter.Error(request.Id, answer.Code, answer.Message, answer.ErrorData);
            case OperationCanceledException when request.IsCancelAsked:
                return Cancelled(request);
            case OperationCanceledException when request.Token.IsCancellationRequested:
                return MessageWriter.Error(request.Id, ErrorCodes.RequestFailed, "The server is closing.");
            default:
                log.Error($"{request.Method} failed", error);
                return MessageWriter.Error(request.Id, ErrorCodes.InternalError, $"{request.Method} failed: {error.Message}");
        }
    }

    public static ReadOnlyMemory<byte> Cancelled(IncomingRequest request) =>
        MessageWriter.Error(request.Id, ErrorCodes.RequestCancelled, "The client took the request back.");
}
