namespace FlaskPrep.Protocol.Messages;

public sealed record ChangeAnnotation(string Label, bool? NeedsConfirmation = null, string? Description = null);
