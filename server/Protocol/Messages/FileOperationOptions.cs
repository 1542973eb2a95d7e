namespace FlaskPrep.Protocol.Messages;

public sealed record FileOperationOptions(FileOperationRegistrationOptions? WillRename = null);
