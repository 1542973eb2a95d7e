namespace FlaskPrep.Protocol.Messages;

public sealed record DidChangeWatchedFilesRegistrationOptions(FileWatcher[] Watchers);
