namespace FlaskPrep.Protocol.Messages;

/// <param name="Commands">Never null: clients refuse the whole answer.</param>
public sealed record ExecuteCommandOptions(string[] Commands);
