namespace FlaskPrep.Protocol.Messages;

public sealed record Hover(MarkupContent Contents, LspRange? Range = null);
