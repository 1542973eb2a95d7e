namespace FlaskPrep.Protocol.Messages;

public sealed record CompletionItemOptions(bool? LabelDetailsSupport = null);
