namespace FlaskPrep.Protocol.Framing;

/// <summary>What the reader found: a body, a header that cannot be used, or the end of the input.</summary>
internal readonly record struct Frame(FrameKind Kind, byte[] Body, string? Problem)
{
    public static Frame Message(byte[] body) => new(FrameKind.Message, body, null);

    public static Frame Malformed(string problem) => new(FrameKind.Malformed, [], problem);

    public static Frame End(string? problem = null) => new(FrameKind.End, [], problem);
}
