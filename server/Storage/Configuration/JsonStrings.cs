using System.Text;
using System.Text.Json;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Configuration;

/// <summary>Where a file of JSON holds a string, so that it can be changed and all else stays as somebody wrote it.</summary>
public static class JsonStrings
{
    /// <summary>The places of a value, each within its quotes; none where the text is not valid JSON, which is said where it is read.</summary>
    /// <param name="text">The file's text; comments and commas at the end are allowed.</param>
    /// <param name="member">The member that has it as its value, or in the list that is its value.</param>
    /// <param name="value">The string; the case is ignored.</param>
    public static IReadOnlyList<TextSpan> Places(string text, string member, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var found = new List<TextSpan>();
        var isMember = false;
        try
        {
            while (reader.Read())
            {
                if (isMember && reader.TokenType == JsonTokenType.String && value.Equals(reader.GetString(), StringComparison.OrdinalIgnoreCase))
                {
                    // Behind the quote.
                    var start = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex + 1);
                    found.Add(new(start, start + Encoding.UTF8.GetCharCount(reader.ValueSpan)));
                }

                isMember = reader.TokenType switch
                {
                    JsonTokenType.PropertyName => reader.ValueTextEquals(member),
                    JsonTokenType.StartArray or JsonTokenType.String => isMember && (reader.TokenType == JsonTokenType.StartArray || reader.CurrentDepth > 1),
                    _ => false,
                };
            }
        }
        catch (JsonException)
        {
            return [];
        }

        return found;
    }
}
