namespace FlaskPrep.Protocol.Messages;

public sealed record RefreshCapability(bool? RefreshSupport = null);
