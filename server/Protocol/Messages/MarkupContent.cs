using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>Text for people. Read from a bare string too.</summary>
/// <param name="Kind">One of <see cref="MarkupKind"/>.</param>
/// <param name="Value">The text.</param>
[JsonConverter(typeof(MarkupContentConverter))]
public sealed record MarkupContent(string Kind, string Value);
