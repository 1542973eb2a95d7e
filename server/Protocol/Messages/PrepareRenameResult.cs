namespace FlaskPrep.Protocol.Messages;

/// <param name="Range">What is renamed.</param>
/// <param name="Placeholder">What the person changes.</param>
public sealed record PrepareRenameResult(LspRange Range, string Placeholder);
