using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>A paragraph as a person reads it: without emphasis, tags and addresses, of code and links the words.</summary>
internal static class PlainProse
{
    /// <param name="document">The document.</param>
    /// <param name="block">An index into its blocks.</param>
    /// <param name="inline">The first inline that may stand in the block; moved on behind it.</param>
    public static string Of(ScannedDocument document, int block, ref int inline)
    {
        var text = document.Text;
        var plain = new StringBuilder();
        foreach (var line in document.LinesOf(document.Blocks[block]))
        {
            if (plain.Length > 0)
                plain.Append(' ');
            for (var at = line.Start; at < line.End;)
            {
                while (inline < document.Inlines.Length && document.Inlines[inline].Span.End <= at)
                    inline++;
                if (inline < document.Inlines.Length && document.Inlines[inline] is var found && found.Span.Start <= at)
                {
                    var end = Math.Min(found.Span.End, line.End);
                    if (found.Kind is InlineKind.Code or InlineKind.WikiLink)
                        plain.Append(text.AsSpan(Math.Max(at, found.Content.Start)..Math.Max(at, Math.Min(found.Content.End, end))));
                    at = end;
                    continue;
                }

                if (!IsMark(text, at))
                    plain.Append(text[at]);
                at++;
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>Of a text without paragraphs around it, such as a title.</summary>
    public static string Of(string text)
    {
        var document = MarkdownScanner.Scan(text);
        var inline = 0;
        return document.Blocks is [{ Kind: BlockKind.Paragraph, Item: < 0 }] ? Of(document, 0, ref inline) : text.Trim(' ', '*', '`');
    }

    // A star in 2 * 3 and a line in before_request are no marks.
    private static bool IsMark(string text, int at) => text[at] switch
    {
        '*' => !(at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' '),
        '_' => !(at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])),
        '[' => true,
        ']' => true,
        '\\' => at + 1 < text.Length && char.IsPunctuation(text[at + 1]),
        _ => false,
    };
}
