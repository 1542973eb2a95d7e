using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <param name="Uri">The document.</param>
/// <param name="Version">Null for a document that is not open; the member is always written, clients require it.</param>
public sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version = null);
