namespace FlaskPrep.Protocol.Messages;

public sealed record WorkDoneProgressCreateParams(ProgressToken Token);
