namespace FlaskPrep.Protocol.Messages;

public sealed record CodeActionKindCapability(string[]? ValueSet = null);
