namespace FlaskPrep.Protocol.Messages;

public sealed record DocumentHighlight(LspRange Range, DocumentHighlightKind Kind);
