using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.Hovers;

/// <summary>
/// Text of a bank is data: in a hover its tags are shown, not rendered, its pictures are not fetched, and its links lead to the web or nowhere, for an
/// editor's own commands have addresses, too.
/// </summary>
internal static class SafeMarkdown
{
    public static string Of(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny('<', ']') < 0 && !markdown.Contains("![", StringComparison.Ordinal))
            return markdown;
        var code = CodeSpans(MarkdownScanner.Scan(markdown));
        var safe = new StringBuilder(markdown.Length + 16);
        var next = 0;
        for (var i = 0; i < markdown.Length; i++)
        {
            while (next < code.Count && code[next].End <= i)
                next++;
            if (next < code.Count && code[next].Contains(i))
                safe.Append(markdown[i]);
            else if (markdown[i] == '<')
                safe.Append("&lt;");
            else if (markdown[i] == ']' && i + 1 < markdown.Length && markdown[i + 1] is '(' or ':' && !LeadsToTheWeb(markdown.AsSpan(i + 2)))
                safe.Append("]\\");
            else if (markdown[i] != '!' || i + 1 == markdown.Length || markdown[i + 1] != '[')
                safe.Append(markdown[i]);
        }

        return safe.ToString();
    }

    // What is allowed is named, not what is not: a scheme can be written with entities and escapes.
    private static bool LeadsToTheWeb(ReadOnlySpan<char> destination)
    {
        destination = destination.TrimStart();
        return destination.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || destination.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || destination.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
    }

    private static List<TextSpan> CodeSpans(ScannedDocument scanned)
    {
        var spans = new List<TextSpan>();
        foreach (ref readonly var block in scanned.Blocks.AsSpan())
            if (block.Kind is BlockKind.Fence or BlockKind.IndentedCode)
                spans.Add(block.Span);
        foreach (ref readonly var inline in scanned.Inlines.AsSpan())
            if (inline.Kind == InlineKind.Code)
                spans.Add(inline.Span);
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        return spans;
    }
}
