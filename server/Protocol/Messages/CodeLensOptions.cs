namespace FlaskPrep.Protocol.Messages;

public sealed record CodeLensOptions(bool? ResolveProvider = null);
