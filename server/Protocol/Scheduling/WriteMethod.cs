namespace FlaskPrep.Protocol.Scheduling;

/// <summary>A notification that changes the state, from its raw params.</summary>
internal delegate void WriteMethod(ReadOnlyMemory<byte> parameters);
