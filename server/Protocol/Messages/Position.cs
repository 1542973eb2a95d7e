using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>
/// A place in a document, from 0; what a character is was agreed in <c>initialize</c>. Read as anything from 0 to <see
/// cref="int.MaxValue"/>.
/// </summary>
// Without this a struct is read with its empty constructor, and nothing is required.
[method: JsonConstructor]
public readonly record struct Position(
    [property: JsonConverter(typeof(CountConverter))] int Line,
    [property: JsonConverter(typeof(CountConverter))] int Character);
