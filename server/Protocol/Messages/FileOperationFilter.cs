namespace FlaskPrep.Protocol.Messages;

public sealed record FileOperationFilter(FileOperationPattern Pattern, string? Scheme = null);
