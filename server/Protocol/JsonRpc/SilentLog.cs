namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>A log that nobody reads.</summary>
public sealed class SilentLog : IProtocolLog
{
    public static readonly SilentLog Instance = new();

    private SilentLog()
    {
    }

    public void Info(string message)
    {
    }

    public void Warning(string message)
    {
    }

    public void Error(string message, Exception? error = null)
    {
    }
}
