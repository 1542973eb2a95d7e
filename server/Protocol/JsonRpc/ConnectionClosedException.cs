namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>The client went away before it answered.</summary>
public sealed class ConnectionClosedException() : IOException("The connection is closed.");
