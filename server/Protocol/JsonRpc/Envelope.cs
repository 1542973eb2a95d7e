namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>A message with its members cut out of the body, not yet read. An absent member is empty.</summary>
internal sealed record Envelope(EnvelopeKind Kind)
{
    /// <summary>Null where there is none, or none that can be sent back.</summary>
    public RequestId? Id { get; init; }

    public string Method { get; init; } = "";

    public ReadOnlyMemory<byte> Params { get; init; }

    public ReadOnlyMemory<byte> Result { get; init; }

    /// <summary>Empty also where the member is <c>null</c>: some clients send both members always.</summary>
    public ReadOnlyMemory<byte> Error { get; init; }

    /// <summary>Why it is <see cref="EnvelopeKind.Invalid"/>.</summary>
    public string Problem { get; init; } = "";
}
