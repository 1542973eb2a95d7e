namespace FlaskPrep.Protocol.Messages;

public sealed record DiagnosticClientCapabilities
{
    public bool? DynamicRegistration { get; init; }

    public bool? RelatedDocumentSupport { get; init; }

    public bool? RelatedInformation { get; init; }

    public bool? CodeDescriptionSupport { get; init; }

    public bool? DataSupport { get; init; }
}
