namespace FlaskPrep.Protocol.Messages;

/// <summary>Text that an editor shows between the characters of a document.</summary>
public sealed record InlayHint(Position Position, string Label)
{
    public bool? PaddingLeft { get; init; }

    public bool? PaddingRight { get; init; }
}
