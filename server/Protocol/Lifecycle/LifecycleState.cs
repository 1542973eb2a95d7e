using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Lifecycle;

/// <summary>
/// Where the connection stands. The reading loop moves it on as messages arrive, the writer tells it how <c>initialize</c> went, so both
/// may ask at the same time.
/// </summary>
internal sealed class LifecycleState
{
    private readonly Lock gate = new();
    private Phase phase;
    private bool isInitialized;
    private bool isShutDown;

    public Phase Phase
    {
        get
        {
            lock (gate)
                return phase;
        }
    }

    /// <summary>Notifications are for the server: after <c>initialize</c> has come, before <c>shutdown</c> has.</summary>
    public bool IsOpen => Phase is Phase.Initializing or Phase.Running;

    public bool IsExited => Phase == Phase.Exited;

    /// <summary>0 only when the client said goodbye.</summary>
    public int ExitCode
    {
        get
        {
            lock (gate)
                return isShutDown ? 0 : 1;
        }
    }

    /// <summary>Takes note of a request that arrives.</summary>
    /// <returns>Why it is refused, or null.</returns>
    public (int Code, string Reason)? Refuse(string method)
    {
        lock (gate)
        {
            if (phase >= Phase.ShutDown)
                return (ErrorCodes.InvalidRequest, "The server is shut down: only exit is left.");
            if (method == "initialize" && phase != Phase.BeforeInitialize)
                return (ErrorCodes.InvalidRequest, "The server is initialized already.");
            if (method != "initialize" && phase == Phase.BeforeInitialize)
                return NotInitialized;
            if (method == "initialize")
                phase = Phase.Initializing;
            else if (method == "shutdown")
            {
                phase = Phase.ShutDown;
                isShutDown = true;
            }
            return null;
        }
    }

    /// <summary>
    /// In its turn: a client that did not wait for the answer to <c>initialize</c> may have sent a request behind one that failed.
    /// </summary>
    public (int Code, string Reason)? RefuseRead()
    {
        lock (gate)
            return isInitialized ? null : NotInitialized;
    }

    public void Initialized()
    {
        lock (gate)
        {
            isInitialized = true;
            if (phase == Phase.Initializing)
                phase = Phase.Running;
        }
    }

    public void InitializeFailed()
    {
        lock (gate)
            if (phase == Phase.Initializing)
                phase = Phase.BeforeInitialize;
    }

    public void Exit()
    {
        lock (gate)
            phase = Phase.Exited;
    }

    private static (int Code, string Reason) NotInitialized => (ErrorCodes.ServerNotInitialized, "The server is not initialized yet.");
}
