namespace FlaskPrep.Protocol.Messages;

public sealed record WindowClientCapabilities
{
    public bool? WorkDoneProgress { get; init; }

    public ShowDocumentClientCapabilities? ShowDocument { get; init; }
}
