using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

public sealed record Diagnostic(LspRange Range, [property: JsonConverter(typeof(PlainTextConverter))] string Message)
{
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>A number is read as its digits.</summary>
    [JsonConverter(typeof(PlainTextConverter))]
    public string? Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string? Source { get; init; }

    public DiagnosticTag[]? Tags { get; init; }

    public DiagnosticRelatedInformation[]? RelatedInformation { get; init; }

    /// <summary>Comes back with a code action request, if the client has <c>dataSupport</c>.</summary>
    public JsonElement? Data { get; init; }
}
