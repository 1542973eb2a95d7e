using System.Text.Json;

namespace FlaskPrep.Exercises.Runs;

/// <summary>What came of one step.</summary>
/// <param name="Path">What was asked for; empty where no Blueprint has such a rule.</param>
/// <param name="Status">Of the response; null where there was none.</param>
/// <param name="Mimetype">Of the response.</param>
/// <param name="Body">Its beginning, at most 64 KB.</param>
/// <param name="Headers">Names and values.</param>
/// <param name="Printed">What was printed meanwhile, at most 16 KB.</param>
/// <param name="Exception">The type of an exception that left the app, or empty.</param>
/// <param name="Said">Its message.</param>
/// <param name="Line">The code's line, from 1, or 0.</param>
/// <param name="Gone">How the process ended, where it did; empty where it lives.</param>
/// <param name="Rules">The app's rules, where a Blueprint's was looked for.</param>
/// <param name="Database">What the database said, where that was played.</param>
internal sealed record StepReport(
    string Path, int? Status, string Mimetype, string Body, IReadOnlyList<(string Name, string Value)> Headers, string Printed, string Exception, string Said, int Line, string Gone,
    IReadOnlyList<string> Rules, DatabaseReport? Database)
{
    public static StepReport Of(JsonElement json) => new(
        json.Text("path") ?? "", json.Number("status"), json.Text("mimetype") ?? "", json.Text("body") ?? "", [.. HeadersOf(json)], json.Text("printed") ?? "", json.Text("exception") ?? "",
        json.Text("said") ?? "", json.Number("line") ?? 0, json.Text("gone") ?? "", json.Texts("rules"),
        json.Text("database") is { } database ? new(database == "ok", json.Number("scalar"), json.Text("dialect") ?? "", json.Texts("lacks")) : null);

    private static IEnumerable<(string, string)> HeadersOf(JsonElement json)
    {
        if (!json.TryGetProperty("headers", out var headers) || headers.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var pair in headers.EnumerateArray())
            if (pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2 && pair[0].GetString() is { } name && pair[1].GetString() is { } value)
                yield return (name, value);
    }
}
