using System.Text.Json;

namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>Reads <c>{"bank","level"}</c>; what cannot be read is as if it were not there.</summary>
internal static class OverviewArguments
{
    public static string? Text(JsonElement[]? arguments, string name) =>
        arguments is [{ ValueKind: JsonValueKind.Object } json, ..] && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
