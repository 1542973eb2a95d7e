namespace FlaskPrep.Protocol.Messages;

public sealed record SaveOptions(bool? IncludeText = null);
