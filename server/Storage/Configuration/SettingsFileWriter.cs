using System.Text.Json;
using System.Text.Json.Nodes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Configuration;

/// <summary>Writes a folder's <c>flaskprep.json</c>.</summary>
public static class SettingsFileWriter
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    /// <summary>Makes the file if there is none, and takes an <c>"enabled": false</c> out of one that is there.</summary>
    /// <returns>The file, or null and one line that says why not.</returns>
    public static (DocumentUri? File, string? Problem) TurnOn(DocumentUri folder)
    {
        if (folder.Path is not { } path)
            return (null, $"{folder}: is not on this computer's disk; settings cannot be written there");
        var file = Path.Combine(path, SettingsFileReader.FileName);
        try
        {
            if (!File.Exists(file))
                File.WriteAllText(file, "{\n  \"enabled\": true\n}\n");
            else if (Enabled(File.ReadAllText(file)) is { } changed)
                File.WriteAllText(file, changed);
            return (DocumentUri.FromPath(file), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return (null, $"{file}: cannot be written ({e.Message.TrimEnd('.')}); check the folder's permissions and the file's JSON");
        }
    }

    /// <summary>The text with <c>enabled</c> set, or null where nothing is to be changed. Comments are lost only then.</summary>
    private static string? Enabled(string text)
    {
        // An empty file says nothing against it.
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (JsonNode.Parse(text, documentOptions: Lenient) is not JsonObject json)
            throw new JsonException("it holds no JSON object");
        if (json["enabled"] is not JsonValue value || !value.TryGetValue<bool>(out var enabled) || enabled)
            return null;
        json["enabled"] = true;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
            json.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
