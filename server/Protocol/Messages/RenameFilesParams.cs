namespace FlaskPrep.Protocol.Messages;

/// <summary>Of <c>workspace/willRenameFiles</c>: nothing is renamed yet.</summary>
public sealed record RenameFilesParams(FileRename[] Files);
