namespace FlaskPrep.Protocol.Framing;

/// <summary>The most that one message may take before the reader gives it up.</summary>
/// <param name="MaxHeaderBytes">Bytes of a header block, its blank line included.</param>
/// <param name="MaxBodyBytes">Bytes of a body.</param>
public sealed record FrameLimits(int MaxHeaderBytes = 8 * 1024, int MaxBodyBytes = 256 * 1024 * 1024);
