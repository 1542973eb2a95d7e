namespace FlaskPrep.Protocol.Messages;

/// <param name="Text">The new text.</param>
/// <param name="Range">What it replaces; null for the whole document.</param>
public sealed record TextDocumentContentChangeEvent(string Text, LspRange? Range = null);
