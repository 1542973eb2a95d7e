namespace FlaskPrep.Protocol.Messages;

/// <summary>LSP's <c>Range</c>, under a name that <see cref="System.Range"/> leaves free. The end is exclusive.</summary>
public readonly record struct LspRange(Position Start, Position End);
