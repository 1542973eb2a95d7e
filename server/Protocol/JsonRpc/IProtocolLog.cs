namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>Where the protocol says what went wrong. Called from several threads; must not throw and must not write to stdout.</summary>
public interface IProtocolLog
{
    void Info(string message);

    void Warning(string message);

    void Error(string message, Exception? error = null);
}
