using System.Globalization;
using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>
/// The fragments by which a link reaches the headings of a note, as GitHub and VS Code make them: <c>note.md#what-goes-out</c>. A heading that is there
/// twice gets <c>-1</c>.
/// </summary>
public static class HeadingAnchors
{
    /// <summary>One for each heading, in their order; empty for a heading without a letter.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Heading> headings)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = new string[headings.Count];
        for (var i = 0; i < anchors.Length; i++)
        {
            var slug = Slug(headings[i].Text);
            anchors[i] = slug;
            // "Notes 1" may be a heading of its own.
            while (!taken.TryAdd(anchors[i], 0))
                anchors[i] = $"{slug}-{++taken[slug]}";
        }

        return anchors;
    }

    private static string Slug(string heading)
    {
        var text = heading.AsSpan().Trim();
        var hidden = HiddenIn(text);
        var slug = new StringBuilder(text.Length);
        var isCode = false;
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            if (next < hidden.Count && at >= hidden[next].Start)
            {
                at = Math.Max(at, hidden[next++].End);
                continue;
            }

            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (rune.Value == '`')
                isCode = !isCode;
            if (rune.Value == '_' && !isCode)
            {
                length = text[at..].IndexOfAnyExcept('_') is var run and > 0 ? run : text.Length - at;
                if (IsInWord(text, at, length))
                    slug.Append('_', length);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                slug.Append('-');
            }
            else if (IsWord(rune) || rune.Value == '-')
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }

            at += length;
        }

        return slug.ToString();
    }

    /// <summary>Where links lead to, and tags: nobody reads them.</summary>
    private static List<TextSpan> HiddenIn(ReadOnlySpan<char> heading)
    {
        var hidden = new List<TextSpan>();
        if (!heading.ContainsAny("[<"))
            return hidden;
        foreach (ref readonly var inline in MarkdownScanner.Scan(heading.ToString()).Inlines.AsSpan())
            if (inline.Kind == InlineKind.Html || (inline.Kind == InlineKind.Destination && inline.Span.Start > 0 && heading[inline.Span.Start - 1] == ']'))
                hidden.Add(inline.Span);
        return hidden;
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ConnectorPunctuation;

    /// <summary>The line of <c>snake_case</c> is a letter, those around an <c>_emphasis_</c> are marks.</summary>
    private static bool IsInWord(ReadOnlySpan<char> text, int at, int length) =>
        at > 0 && at + length < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + length]);
}
