using System.Text.Json;

namespace FlaskPrep.Protocol.Recording;

/// <summary>A line of a recording.</summary>
/// <param name="Milliseconds">Since the recording began.</param>
/// <param name="From">Who sent it.</param>
/// <param name="Message">The message; undefined where the body was not JSON.</param>
/// <param name="Raw">The body that was not JSON, else null.</param>
public sealed record RecordedMessage(long Milliseconds, MessageOrigin From, JsonElement Message, string? Raw = null)
{
    internal string? Method => Member("method") is { ValueKind: JsonValueKind.String } method ? method.GetString() : null;

    /// <summary>The id as JSON, so that <c>1</c> and <c>"1"</c> are two; null where there is none.</summary>
    internal string? Id => Member("id")?.GetRawText();

    internal JsonElement? Member(string name) =>
        Message.ValueKind == JsonValueKind.Object && Message.TryGetProperty(name, out var member) ? member : null;
}
