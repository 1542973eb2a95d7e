using System.Text.Json;

namespace FlaskPrep.Exercises.Judging;

/// <summary>JSON compared as data: blanks, the order of members and ways to write a number do not count.</summary>
internal static class JsonData
{
    public static bool IsJson(string mimetype) => mimetype == "application/json" || (mimetype.StartsWith("application/", StringComparison.Ordinal) && mimetype.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>True if the text is JSON and equals the expected one.</summary>
    public static bool Equals(string text, string expected)
    {
        try
        {
            return JsonElement.DeepEquals(JsonElement.Parse(text), JsonElement.Parse(expected));
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
