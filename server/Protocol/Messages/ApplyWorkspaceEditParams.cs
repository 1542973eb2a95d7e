namespace FlaskPrep.Protocol.Messages;

/// <param name="Edit">The edit.</param>
/// <param name="Label">What the undo entry is called.</param>
public sealed record ApplyWorkspaceEditParams(WorkspaceEdit Edit, string? Label = null);
