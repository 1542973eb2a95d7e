namespace FlaskPrep.Protocol.Recording;

/// <summary>
/// Sees every message of both directions, in the order in which it is read or written. Called from two threads; must not throw.
/// </summary>
public interface IMessageRecorder
{
    /// <param name="from">Who sent it.</param>
    /// <param name="body">The body as it is on the wire, perhaps not JSON at all; only good during the call.</param>
    void Record(MessageOrigin from, ReadOnlyMemory<byte> body);
}
