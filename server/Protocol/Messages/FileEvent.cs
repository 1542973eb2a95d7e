namespace FlaskPrep.Protocol.Messages;

public sealed record FileEvent(string Uri, FileChangeType Type);
