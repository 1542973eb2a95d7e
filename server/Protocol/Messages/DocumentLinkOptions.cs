namespace FlaskPrep.Protocol.Messages;

public sealed record DocumentLinkOptions(bool? ResolveProvider = null);
