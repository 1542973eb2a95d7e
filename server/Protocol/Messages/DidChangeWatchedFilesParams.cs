namespace FlaskPrep.Protocol.Messages;

public sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);
