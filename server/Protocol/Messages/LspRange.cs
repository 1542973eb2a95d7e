using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>LSP's <c>Range</c>, under a name that <see cref="System.Range"/> leaves free. The end is exclusive.</summary>
// Without this a struct is read with its empty constructor, and nothing is required.
[method: JsonConstructor]
public readonly record struct LspRange(Position Start, Position End);
