namespace FlaskPrep.Protocol.Messages;

public sealed record CompletionClientCapabilities(CompletionItemClientCapabilities? CompletionItem = null, bool? ContextSupport = null);
