namespace FlaskPrep.Protocol.Messages;

/// <summary>For messages whose params say nothing.</summary>
public sealed record NoParams;
