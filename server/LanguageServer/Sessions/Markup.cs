using FlaskPrep.Protocol.Messages;
using Markdig;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>Markdown for clients that show it, its plain text for those that do not.</summary>
internal static class Markup
{
    // Markdig is superlinear on hostile text, so it renders only what is small.
    private const int LargestRendered = 64 * 1024;

    public static MarkupContent Of(string markdown, bool showsMarkdown) =>
        showsMarkdown ? new(MarkupKind.Markdown, markdown) : new(MarkupKind.PlainText, PlainText(markdown));

    private static string PlainText(string markdown)
    {
        if (markdown.Length > LargestRendered)
            return markdown;
        try
        {
            return Markdown.ToPlainText(markdown).Trim();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return markdown;
        }
    }
}
