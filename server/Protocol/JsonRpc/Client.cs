using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>The editor at the other end: what the server tells it and asks it. Safe from any thread; sending never waits.</summary>
public sealed class Client
{
    private readonly FrameWriter output;
    private readonly PendingCalls calls;

    internal Client(FrameWriter output, PendingCalls calls)
    {
        this.output = output;
        this.calls = calls;
    }

    /// <summary>A notification; dropped when the client is gone.</summary>
    public void Notify<TParams>(string method, TParams parameters, JsonTypeInfo<TParams> type) =>
        output.Send(MessageWriter.Call(null, method, parameters, type));

    /// <summary>
    /// A request. Never wait for it (<c>.Result</c>) in the writer's turn: that holds up every edit until the client answers. Await it in a
    /// read or in the background, and bring what it gave back with a post.
    /// </summary>
    /// <param name="method">The method's name.</param>
    /// <param name="parameters">Its params.</param>
    /// <param name="paramsType">How they are written.</param>
    /// <param name="resultType">How the result is read.</param>
    /// <param name="cancel">Takes the request back: the client is told so, and its late answer is dropped.</param>
    /// <returns>The result; default where the client answered null or without one.</returns>
    /// <exception cref="ResponseErrorException">The client answered with an error, or with a result that cannot be read.</exception>
    /// <exception cref="ConnectionClosedException">The client is gone.</exception>
    /// <exception cref="OperationCanceledException">It was taken back.</exception>
    public async Task<TResult?> RequestAsync<TParams, TResult>(string method, TParams parameters, JsonTypeInfo<TParams> paramsType,
        JsonTypeInfo<TResult> resultType, CancellationToken cancel = default)
    {
        var json = await AskAsync(id => MessageWriter.Call(id, method, parameters, paramsType), cancel).ConfigureAwait(false);
        if (json.IsEmpty)
            return default;
        try
        {
            return JsonSerializer.Deserialize(json.Span, resultType);
        }
        catch (JsonException error)
        {
            throw new ResponseErrorException(ErrorCodes.InternalError,
                $"The client's answer to {method} cannot be read: {error.Message}", inner: error);
        }
    }

    /// <summary>A request without params whose result, if there is one, says nothing. Otherwise as the other one.</summary>
    public Task RequestAsync(string method, CancellationToken cancel = default) => AskAsync(id => MessageWriter.Call(id, method), cancel);

    private async Task<ReadOnlyMemory<byte>> AskAsync(Func<RequestId, ReadOnlyMemory<byte>> message, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var (id, answer) = calls.Begin();
        try
        {
            if (!output.Send(message(id)))
                throw new ConnectionClosedException();
            return await answer.WaitAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Notify("$/cancelRequest", new CancelParams(id), ProtocolJson.Default.CancelParams);
            throw;
        }
        finally
        {
            calls.Forget(id);
        }
    }
}
