namespace FlaskPrep.Protocol.Messages;

public sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);
