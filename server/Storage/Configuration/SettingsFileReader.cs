using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Configuration;

/// <summary>Reads a folder's <c>flaskprep.json</c>.</summary>
public static class SettingsFileReader
{
    public const string FileName = "flaskprep.json";

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The file and what it says; null where there is none. One that cannot be read says nothing and names its problem.</summary>
    public static (SettingsFile File, SettingsLayer Layer)? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        var (text, problem) = TextFile.Read(path);
        var uri = DocumentUri.FromPath(path);
        if (text is null)
            return (new(uri, "", problem), SettingsLayer.Empty);
        try
        {
            using var json = JsonDocument.Parse(text.Text.Length == 0 ? "{}" : text.Text, Lenient);
            var (read, problems) = SettingsJson.Read(json.RootElement);
            // A program that a folder names is the folder's, not the person's.
            var layer = read with { Python = null, FolderPython = read.Python };
            return (new(uri, text.Text, problems.Count == 0 ? null : $"{path}: {string.Join("; ", problems)}"), layer);
        }
        catch (JsonException e)
        {
            return (new(uri, text.Text, $"{path}:{e.LineNumber + 1}: not valid JSON; its settings do not count until it is mended"), SettingsLayer.Empty);
        }
    }
}
