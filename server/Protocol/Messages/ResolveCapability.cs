namespace FlaskPrep.Protocol.Messages;

/// <param name="Properties">The members that may come with resolve.</param>
public sealed record ResolveCapability(string[]? Properties = null);
