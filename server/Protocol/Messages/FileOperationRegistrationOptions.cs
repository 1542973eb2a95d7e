namespace FlaskPrep.Protocol.Messages;

/// <summary>Of which files the client tells.</summary>
public sealed record FileOperationRegistrationOptions(FileOperationFilter[] Filters);
