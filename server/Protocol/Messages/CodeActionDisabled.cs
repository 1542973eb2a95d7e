namespace FlaskPrep.Protocol.Messages;

/// <param name="Reason">What the menu says about it.</param>
public sealed record CodeActionDisabled(string Reason);
