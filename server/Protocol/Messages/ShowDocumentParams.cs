namespace FlaskPrep.Protocol.Messages;

public sealed record ShowDocumentParams(string Uri)
{
    /// <summary>In another program, such as a browser.</summary>
    public bool? External { get; init; }

    public bool? TakeFocus { get; init; }

    public LspRange? Selection { get; init; }
}
