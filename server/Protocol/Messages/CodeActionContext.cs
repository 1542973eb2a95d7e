namespace FlaskPrep.Protocol.Messages;

/// <param name="Diagnostics">Those at the range, of every server.</param>
/// <param name="Only">Kinds that are wanted; null for all. <c>quickfix</c> wants <c>quickfix.x</c> too.</param>
/// <param name="TriggerKind">Whether a person asked.</param>
public sealed record CodeActionContext(Diagnostic[] Diagnostics, string[]? Only = null, CodeActionTriggerKind? TriggerKind = null);
