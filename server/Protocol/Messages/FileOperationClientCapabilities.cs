namespace FlaskPrep.Protocol.Messages;

public sealed record FileOperationClientCapabilities(bool? DynamicRegistration = null, bool? WillRename = null);
