using System.Diagnostics.CodeAnalysis;
using FlaskPrep.Protocol.Framing;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>A request from the client, from its reading to its one answer.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A cancel may cross the answer; without a timer the source holds nothing to free.")]
internal sealed class IncomingRequest(RequestId id, string method, FrameWriter output, Action<IncomingRequest> answered)
{
    private readonly CancellationTokenSource source = new();
    private volatile bool isCancelAsked;
    private int answers;

    public RequestId Id => id;

    public string Method => method;

    public CancellationToken Token => source.Token;

    /// <summary>The client asked for it; the server's own closing does not count.</summary>
    public bool IsCancelAsked => isCancelAsked;

    public void CancelForClient()
    {
        isCancelAsked = true;
        Cancel();
    }

    /// <summary>Callbacks on the token run elsewhere: the reading loop, which calls this, must not wait for them.</summary>
    public void Cancel() => _ = source.CancelAsync();

    /// <summary>Sends the answer, the first time; a second one is dropped.</summary>
    public void Answer(ReadOnlyMemory<byte> body)
    {
        if (Interlocked.Exchange(ref answers, 1) != 0)
            return;
        output.Send(body);
        answered(this);
    }
}
