namespace FlaskPrep.Protocol.Messages;

/// <summary>A capability that says only whether it may be registered later.</summary>
public sealed record DynamicRegistrationCapability(bool? DynamicRegistration = null);
