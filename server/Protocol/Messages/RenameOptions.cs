namespace FlaskPrep.Protocol.Messages;

public sealed record RenameOptions(bool? PrepareProvider = null);
