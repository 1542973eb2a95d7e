namespace FlaskPrep.Protocol.Messages;

public sealed record CreateFileOptions(bool? Overwrite = null, bool? IgnoreIfExists = null);
