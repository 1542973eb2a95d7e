namespace FlaskPrep.Protocol.Messages;

/// <summary>What the client has of a file.</summary>
public sealed record PreviousResultId(string Uri, string Value);
