using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Messages;

/// <summary>Of <c>$/cancelRequest</c>, both ways.</summary>
public sealed record CancelParams(RequestId Id);
