namespace FlaskPrep.Protocol.Messages;

public sealed record Location(string Uri, LspRange Range);
