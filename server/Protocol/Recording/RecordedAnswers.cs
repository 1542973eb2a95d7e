using System.Text.Json;

namespace FlaskPrep.Protocol.Recording;

/// <summary>What the recorded client answered to the server's requests: per method, in the order of the asking.</summary>
internal sealed class RecordedAnswers
{
    private readonly Dictionary<string, Queue<JsonElement?>> byMethod = [];

    public RecordedAnswers(IReadOnlyList<RecordedMessage> recording)
    {
        var answers = new Dictionary<string, JsonElement>();
        foreach (var message in recording)
            if (message is { From: MessageOrigin.Client, Method: null, Id: { } id })
                answers.TryAdd(id, message.Message);
        foreach (var message in recording)
        {
            if (message is not { From: MessageOrigin.Server, Method: { } method, Id: { } id })
                continue;
            if (!byMethod.TryGetValue(method, out var queue))
                byMethod[method] = queue = new Queue<JsonElement?>();
            queue.Enqueue(answers.TryGetValue(id, out var answer) ? answer : null);
        }
    }

    /// <returns>False where the recorded server did not ask this, or not as often; a null answer where the client gave none.</returns>
    public bool TryTake(string method, out JsonElement? answer)
    {
        answer = null;
        return byMethod.TryGetValue(method, out var queue) && queue.TryDequeue(out answer);
    }
}
