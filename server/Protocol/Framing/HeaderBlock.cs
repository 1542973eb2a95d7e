using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace FlaskPrep.Protocol.Framing;

/// <summary>
/// The lines before a body, up to a blank one. Names in any case and order; unknown ones are skipped; a bare LF ends a line too.
/// </summary>
internal readonly ref struct HeaderBlock
{
    private static ReadOnlySpan<byte> ContentLength => "content-length"u8;

    public HeaderState State { get; private init; }

    public int BodyLength { get; private init; }

    public SequencePosition BodyStart { get; private init; }

    public string? Problem { get; private init; }

    public static HeaderBlock Parse(ReadOnlySequence<byte> input, FrameLimits limits)
    {
        var reader = new SequenceReader<byte>(input);
        long length = -1;
        var isFirst = true;
        // A body that came without a header may hold no line break at all: waiting for one would be waiting forever.
        if (reader.TryPeek(out var first) && first is (byte)'{' or (byte)'[')
            return Bad("a body without a header");
        while (reader.TryReadTo(out ReadOnlySequence<byte> line, (byte)'\n'))
        {
            if (reader.Consumed > limits.MaxHeaderBytes)
                break;
            var text = Trim(line.IsSingleSegment ? line.FirstSpan : line.ToArray());
            if (text.IsEmpty)
            {
                // Blank lines left over between two messages are nobody's header.
                if (isFirst)
                    continue;
                return length < 0
                    ? Bad("no Content-Length")
                    : new HeaderBlock { State = HeaderState.Complete, BodyLength = (int)length, BodyStart = reader.Position };
            }
            isFirst = false;
            if (!IsContentLength(text, out var value))
                continue;
            if (!Utf8Parser.TryParse(value, out length, out var used) || used != value.Length)
                return Bad("Content-Length is not a number");
            if (length < 0)
                return Bad("Content-Length is negative");
            if (length > limits.MaxBodyBytes)
                return Bad($"Content-Length {length} is more than {limits.MaxBodyBytes} bytes");
        }
        return input.Length > limits.MaxHeaderBytes
            ? Bad($"a header of more than {limits.MaxHeaderBytes} bytes")
            : new HeaderBlock { State = HeaderState.Incomplete };
    }

    /// <summary>The first place at or after the input's start that reads <c>Content-Length</c>, in any case.</summary>
    public static bool TryFindStart(ReadOnlySequence<byte> input, out SequencePosition start)
    {
        var reader = new SequenceReader<byte>(input);
        Span<byte> candidate = stackalloc byte[ContentLength.Length];
        while (reader.TryAdvanceToAny("cC"u8, advancePastDelimiter: false))
        {
            if (!reader.TryCopyTo(candidate))
                break;
            if (Ascii.EqualsIgnoreCase(candidate, ContentLength))
            {
                start = reader.Position;
                return true;
            }
            reader.Advance(1);
        }
        start = input.GetPosition(input.Length - Math.Min(input.Length, ContentLength.Length - 1));
        return false;
    }

    private static HeaderBlock Bad(string problem) => new() { State = HeaderState.Bad, Problem = problem };

    private static bool IsContentLength(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> value)
    {
        var colon = line.IndexOf((byte)':');
        value = colon < 0 ? default : Trim(line[(colon + 1)..]);
        return colon >= 0 && Ascii.EqualsIgnoreCase(Trim(line[..colon]), ContentLength);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r"u8);
}
