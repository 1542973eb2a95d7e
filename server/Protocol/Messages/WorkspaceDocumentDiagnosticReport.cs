using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>All findings of one file.</summary>
/// <param name="Kind"><c>full</c></param>
/// <param name="Uri">The file.</param>
/// <param name="Version">Of an open document; written as null for a file.</param>
/// <param name="ResultId">Comes back with the next pull; null where there is nothing to remember.</param>
/// <param name="Items">None where those that the client knows of are gone.</param>
public sealed record WorkspaceDocumentDiagnosticReport(
    string Kind, string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version, string? ResultId, Diagnostic[] Items);
