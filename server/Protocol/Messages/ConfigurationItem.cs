namespace FlaskPrep.Protocol.Messages;

public sealed record ConfigurationItem(string? ScopeUri = null, string? Section = null);
