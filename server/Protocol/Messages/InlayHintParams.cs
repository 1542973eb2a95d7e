namespace FlaskPrep.Protocol.Messages;

/// <param name="TextDocument">The document.</param>
/// <param name="Range">What is on the screen.</param>
public sealed record InlayHintParams(TextDocumentIdentifier TextDocument, LspRange Range);
