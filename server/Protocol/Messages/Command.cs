using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <param name="Title">What a person reads.</param>
/// <param name="Name">LSP's member <c>command</c>: the id.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record Command(
    string Title,
    [property: JsonPropertyName("command")] string Name,
    JsonElement[]? Arguments = null);
