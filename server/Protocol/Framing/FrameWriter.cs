using System.Buffers;
using System.IO.Pipelines;
using System.Threading.Channels;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Recording;

namespace FlaskPrep.Protocol.Framing;

/// <summary>
/// The only one who writes to the output: bodies wait in a queue and one loop writes them whole, in order, with a flush after each.
/// A queue instead of a lock, because a client that does not read must not hold up whoever sends: it may itself be waiting for us to read.
/// </summary>
internal sealed class FrameWriter(PipeWriter output, IProtocolLog log, IMessageRecorder? recorder)
{
    /// <summary>From this many bytes on a body is not copied into the pipe's pages of 4 KB: each is a write of its own, 250 for a megabyte.</summary>
    private const int Large = 16 * 1024;

    private readonly Channel<ReadOnlyMemory<byte>> queue =
        Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>False when the output is closed: nobody is there to read it.</summary>
    public bool Send(ReadOnlyMemory<byte> body) => queue.Writer.TryWrite(body);

    public void Complete() => queue.Writer.TryComplete();

    /// <summary>Ends when all is written after <see cref="Complete"/>, or when the output is gone.</summary>
    public async Task RunAsync()
    {
        try
        {
            // Not ReadAllAsync: of a struct it is not compiled ahead, and the first answer would wait for that.
            while (await queue.Reader.WaitToReadAsync().ConfigureAwait(false))
            {
                while (queue.Reader.TryRead(out var body))
                {
                    recorder?.Record(MessageOrigin.Server, body);
                    var flush = await WriteAsync(body).ConfigureAwait(false);
                    if (flush.IsCompleted)
                        return;
                }
            }
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or ObjectDisposedException)
        {
            log.Warning($"The output is gone: {error.Message}");
        }
        finally
        {
            queue.Writer.TryComplete();
        }
    }

    private ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> body)
    {
        WriteHeader(body.Length);
        if (body.Length >= Large)
            return output.WriteAsync(body);
        output.Write(body.Span);
        return output.FlushAsync();
    }

    private void WriteHeader(int bodyLength)
    {
        var span = output.GetSpan(64);
        "Content-Length: "u8.CopyTo(span);
        bodyLength.TryFormat(span[16..], out var digits);
        "\r\n\r\n"u8.CopyTo(span[(16 + digits)..]);
        output.Advance(20 + digits);
    }
}
