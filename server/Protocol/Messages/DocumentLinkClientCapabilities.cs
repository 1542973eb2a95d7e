namespace FlaskPrep.Protocol.Messages;

public sealed record DocumentLinkClientCapabilities(bool? TooltipSupport = null);
