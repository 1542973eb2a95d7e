namespace FlaskPrep.Protocol.Messages;

public sealed record CodeActionOptions(string[] CodeActionKinds, bool? ResolveProvider = null);
