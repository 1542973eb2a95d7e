namespace FlaskPrep.Protocol.Messages;

public sealed record WorkspaceFolder(string Uri, string Name = "");
