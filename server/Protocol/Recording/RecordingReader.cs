using System.Text.Json;

namespace FlaskPrep.Protocol.Recording;

public static class RecordingReader
{
    /// <summary>Reads a whole recording. A last line that a crash cut off is left out.</summary>
    /// <exception cref="InvalidDataException">A line before the last is none of a recording; the message names it, counted from
    /// 1.</exception>
    public static IReadOnlyList<RecordedMessage> Read(TextReader input)
    {
        var messages = new List<RecordedMessage>();
        var number = 0;
        string? problem = null;
        while (input.ReadLine() is { } line)
        {
            if (problem is not null)
                throw new InvalidDataException(problem);
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Parse(line) is { } message)
                messages.Add(message);
            else
                problem = $"line {number} is not a recorded message";
        }
        return messages;
    }

    private static RecordedMessage? Parse(string line)
    {
        try
        {
            var json = JsonElement.Parse(line, new JsonDocumentOptions { MaxDepth = JsonRpc.EnvelopeReader.MaxDepth + 1 });
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("from", out var from))
                return null;
            var milliseconds = json.TryGetProperty("ms", out var ms) && ms.TryGetInt64(out var value) ? value : 0;
            var origin = from.ValueEquals("client"u8) ? MessageOrigin.Client : MessageOrigin.Server;
            if (json.TryGetProperty("message", out var message))
                return new RecordedMessage(milliseconds, origin, message);
            return json.TryGetProperty("raw", out var raw) ? new RecordedMessage(milliseconds, origin, default, raw.GetString()) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
