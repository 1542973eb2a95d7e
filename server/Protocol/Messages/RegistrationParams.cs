namespace FlaskPrep.Protocol.Messages;

public sealed record RegistrationParams(Registration[] Registrations);
