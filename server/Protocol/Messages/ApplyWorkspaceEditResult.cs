namespace FlaskPrep.Protocol.Messages;

/// <summary>A client may say <c>applied</c> of an edit that it skipped as stale: only a later didChange is proof.</summary>
public sealed record ApplyWorkspaceEditResult(bool Applied = false, string? FailureReason = null, int? FailedChange = null);
