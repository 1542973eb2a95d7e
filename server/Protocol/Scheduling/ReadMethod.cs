using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Scheduling;

/// <summary>A request that only reads: from snapshot and raw params to the body of its answer.</summary>
internal delegate ValueTask<ReadOnlyMemory<byte>> ReadMethod<in TSnapshot>(
    TSnapshot snapshot, RequestId id, ReadOnlyMemory<byte> parameters, CancellationToken cancel);
