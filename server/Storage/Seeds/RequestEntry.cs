using System.Text.Json;

namespace FlaskPrep.Storage.Seeds;

internal sealed record RequestEntry(
    string? Path, string? Method, JsonElement? Json, Dictionary<string, string>? Form, Dictionary<string, string>? Headers, string? Client, bool Follow);
