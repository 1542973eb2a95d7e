using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Reads <c>{"bank","level","topic","count","limit","feedback","seed","order","seconds","followUps","question","from"}</c>, all optional; what cannot be read is as if it were not there.</summary>
internal static class InterviewArguments
{
    private const int UsualCount = 5;
    private const int MostDue = 20;
    private const int MostQuestions = 1000;
    private const int MostSeconds = 60 * 60;
    private const int MostMinutes = 24 * 60;

    public static InterviewOptions Options(JsonElement[]? arguments)
    {
        var seed = Random.Shared.NextInt64(1, int.MaxValue);
        if (arguments is not [{ ValueKind: JsonValueKind.Object } json, ..])
            return new(Count: UsualCount, Seed: seed);
        var named = Text(json, "order");
        var order = QuestionOrderNames.Read(named) ?? QuestionOrder.Mixed;
        var options = new InterviewOptions(
            Text(json, "bank"),
            LevelNames.In(Text(json, "level") ?? ""),
            Text(json, "question") ?? Text(json, "topic"),
            Number(json, "count") is > 0 and <= MostQuestions and var count ? (int)count : order == QuestionOrder.Due ? MostDue : UsualCount,
            Number(json, "limit") is > 0 and <= MostMinutes and var limit ? (int)limit : null,
            Text(json, "feedback") == "end" ? Feedback.End : Feedback.Each,
            Number(json, "seed") ?? seed, order, Again: Number(json, "seed") is not null,
            Number(json, "seconds") is > 0 and <= MostSeconds and var seconds ? (int)seconds : null, Flag(json, "followUps"));
        return named == QuestionOrderNames.Real ? options.LikeTheRealThing() : options;
    }

    /// <summary>The document from which a command was called, or null.</summary>
    public static DocumentUri? From(JsonElement[]? arguments) => arguments switch
    {
        [{ ValueKind: JsonValueKind.Object } json, ..] when Text(json, "from") is { } uri => DocumentUri.Parse(uri),
        [{ ValueKind: JsonValueKind.String } uri, ..] => DocumentUri.Parse(uri.GetString()!),
        _ => null,
    };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static bool? Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null }
        : null;

    private static long? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
