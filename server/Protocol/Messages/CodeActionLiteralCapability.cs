namespace FlaskPrep.Protocol.Messages;

public sealed record CodeActionLiteralCapability(CodeActionKindCapability? CodeActionKind = null);
