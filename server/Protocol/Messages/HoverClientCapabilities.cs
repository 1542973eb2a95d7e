namespace FlaskPrep.Protocol.Messages;

/// <param name="ContentFormat">Of <see cref="MarkupKind"/>, the favorite first.</param>
public sealed record HoverClientCapabilities(string[]? ContentFormat = null);
