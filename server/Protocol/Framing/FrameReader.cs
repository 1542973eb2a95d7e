using System.Buffers;
using System.IO.Pipelines;

namespace FlaskPrep.Protocol.Framing;

/// <summary>
/// Cuts the input into bodies. Nothing is allocated on the word of a header: a body gets its array when all of its bytes are there.
/// After a header that cannot be used the reader looks for the next <c>Content-Length</c>; JSON cannot hold a raw line break inside a
/// string, so a body can hardly be taken for a header.
/// </summary>
internal sealed class FrameReader(PipeReader input, FrameLimits limits)
{
    private bool isLost;

    /// <exception cref="OperationCanceledException">The reading was given up.</exception>
    /// <exception cref="IOException">The input broke.</exception>
    public async ValueTask<Frame> ReadAsync(CancellationToken cancel)
    {
        while (true)
        {
            var read = await input.ReadAsync(cancel).ConfigureAwait(false);
            var buffer = read.Buffer;
            if (isLost)
            {
                var isFound = HeaderBlock.TryFindStart(buffer, out var start);
                buffer = buffer.Slice(start);
                if (!isFound)
                {
                    input.AdvanceTo(start, buffer.End);
                    if (read.IsCompleted)
                        return Frame.End();
                    continue;
                }
            }

            var (state, length, bodyStart, problem) = Parse(buffer);
            switch (state)
            {
                case HeaderState.Complete:
                    isLost = false;
                    input.AdvanceTo(bodyStart);
                    // A pipe that holds nothing would wait for a byte that an empty body does not have.
                    if (length == 0)
                        return Frame.Message([]);
                    return await ReadBodyAsync(length, cancel).ConfigureAwait(false);
                case HeaderState.Incomplete:
                    input.AdvanceTo(buffer.Start, buffer.End);
                    if (read.IsCompleted)
                        return Frame.End(buffer.IsEmpty ? null : "the input ended inside a header");
                    break;
                default:
                    // One byte only: the next good header may stand in what this one seemed to hold.
                    input.AdvanceTo(buffer.GetPosition(1));
                    if (!isLost)
                    {
                        isLost = true;
                        return Frame.Malformed(problem!);
                    }
                    break;
            }
        }
    }

    private async ValueTask<Frame> ReadBodyAsync(int length, CancellationToken cancel)
    {
        while (true)
        {
            var read = await input.ReadAsync(cancel).ConfigureAwait(false);
            var buffer = read.Buffer;
            if (buffer.Length >= length)
            {
                var bytes = buffer.Slice(0, length);
                var body = bytes.ToArray();
                input.AdvanceTo(bytes.End);
                return Frame.Message(body);
            }
            input.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
                return Frame.End("the input ended inside a body");
        }
    }

    private (HeaderState State, int Length, SequencePosition BodyStart, string? Problem) Parse(ReadOnlySequence<byte> buffer)
    {
        var header = HeaderBlock.Parse(buffer, limits);
        return (header.State, header.BodyLength, header.BodyStart, header.Problem);
    }
}
