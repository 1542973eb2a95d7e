namespace FlaskPrep.Protocol.Messages;

public sealed record CodeActionClientCapabilities
{
    /// <summary>Without it the client knows commands only.</summary>
    public CodeActionLiteralCapability? CodeActionLiteralSupport { get; init; }

    public bool? IsPreferredSupport { get; init; }

    public bool? DisabledSupport { get; init; }

    public bool? DataSupport { get; init; }

    public ResolveCapability? ResolveSupport { get; init; }
}
