namespace FlaskPrep.Protocol.Messages;

public sealed record FileRename(string OldUri, string NewUri);
