using System.Collections.Concurrent;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Tests.Protocol;

internal sealed class TestLog : IProtocolLog
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public void Info(string message) => Lines.Enqueue("info " + message);

    public void Warning(string message) => Lines.Enqueue("warning " + message);

    public void Error(string message, Exception? error = null) => Lines.Enqueue($"error {message}: {error?.Message}");
}
