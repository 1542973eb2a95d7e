namespace FlaskPrep.Protocol.Messages;

public sealed record TextEdit(LspRange Range, string NewText);
