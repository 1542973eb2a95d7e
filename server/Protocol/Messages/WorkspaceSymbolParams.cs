namespace FlaskPrep.Protocol.Messages;

/// <param name="Query">Letters that a symbol has in this order; empty for all.</param>
public sealed record WorkspaceSymbolParams(string Query);
