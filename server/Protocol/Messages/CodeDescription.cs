namespace FlaskPrep.Protocol.Messages;

/// <param name="Href">The page about the code.</param>
public sealed record CodeDescription(string Href);
