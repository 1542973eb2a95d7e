using System.Text;
using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Folders;

/// <summary>Where the terms and corrections beside a bank name a question by its id.</summary>
public static class SidecarIds
{
    /// <summary>The file and the places, each within its quotes; null where there is no such file, or none that can be read.</summary>
    /// <param name="bank">A bank of a folder.</param>
    /// <param name="id">The question's id; the case is ignored.</param>
    public static (DocumentUri File, SourceText Text, IReadOnlyList<TextSpan> Places)? Of(Bank bank, string id)
    {
        if (bank.Uri.Path is not { } path || Sidecars.PathOf(path) is var file && !File.Exists(file) || TextFile.Read(file).Text is not { } text)
            return null;
        try
        {
            return (DocumentUri.FromPath(file), text, Places(text.Text, id));
        }
        catch (JsonException)
        {
            // What is the matter with it is said where the bank is read.
            return null;
        }
    }

    private static List<TextSpan> Places(string text, string id)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var found = new List<TextSpan>();
        var isQuestion = false;
        while (reader.Read())
        {
            if (isQuestion && reader.TokenType == JsonTokenType.String && id.Equals(reader.GetString(), StringComparison.OrdinalIgnoreCase))
            {
                // Behind the quote.
                var start = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex + 1);
                found.Add(new(start, start + Encoding.UTF8.GetCharCount(reader.ValueSpan)));
            }

            isQuestion = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("question"u8);
        }

        return found;
    }
}
