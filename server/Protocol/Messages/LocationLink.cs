namespace FlaskPrep.Protocol.Messages;

/// <param name="TargetUri">The document.</param>
/// <param name="TargetRange">The whole of what is defined.</param>
/// <param name="TargetSelectionRange">Where the cursor goes; inside the target's range, or clients throw.</param>
/// <param name="OriginSelectionRange">What is underlined at the start.</param>
public sealed record LocationLink(
    string TargetUri,
    LspRange TargetRange,
    LspRange TargetSelectionRange,
    LspRange? OriginSelectionRange = null);
