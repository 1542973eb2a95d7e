namespace FlaskPrep.Protocol.Messages;

public sealed record CompletionContext(CompletionTriggerKind TriggerKind, string? TriggerCharacter = null);
