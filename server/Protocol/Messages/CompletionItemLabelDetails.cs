namespace FlaskPrep.Protocol.Messages;

/// <param name="Detail">Right behind the label, without a space.</param>
/// <param name="Description">At the end of the line.</param>
public sealed record CompletionItemLabelDetails(string? Detail = null, string? Description = null);
