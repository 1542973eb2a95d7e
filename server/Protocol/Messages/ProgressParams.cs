namespace FlaskPrep.Protocol.Messages;

/// <summary>Of <c>$/progress</c>.</summary>
public sealed record ProgressParams(ProgressToken Token, WorkDoneProgressValue Value);
