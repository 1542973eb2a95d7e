namespace FlaskPrep.Protocol.Messages;

public sealed record CompletionOptions(string[]? TriggerCharacters = null, bool? ResolveProvider = null)
{
    public CompletionItemOptions? CompletionItem { get; init; }
}
