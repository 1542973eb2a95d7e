namespace FlaskPrep.Protocol.Messages;

public sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);
