namespace FlaskPrep.Protocol.Messages;

public sealed record GeneralClientCapabilities
{
    /// <summary>Those of <see cref="PositionEncodingKind"/> that the client can do, its favorite first; null for utf-16 only.</summary>
    public string[]? PositionEncodings { get; init; }
}
