using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>An opening or closing tag in a block of HTML.</summary>
/// <param name="Start">Its <c>&lt;</c>.</param>
/// <param name="Name">Without the slash.</param>
/// <param name="IsClosing">True for <c>&lt;/b&gt;</c>.</param>
/// <param name="Inner">What follows it, to the end of what was searched.</param>
internal readonly record struct HtmlElement(int Start, TextSpan Name, bool IsClosing, TextSpan Inner)
{
    /// <summary>The next tag, or null.</summary>
    public static HtmlElement? Next(string text, TextSpan within)
    {
        for (var at = within.Start; at < within.End; at++)
        {
            var open = text.AsSpan(at..within.End).IndexOf('<');
            if (open < 0)
                return null;
            at += open;
            var name = at + 1;
            var closing = name < within.End && text[name] == '/';
            if (closing)
                name++;
            var end = name;
            while (end < within.End && char.IsAsciiLetterOrDigit(text[end]))
                end++;
            if (end == name)
                continue;
            // A tag may go on in the next line, but what is not closed for long is none.
            const int LongestTag = 1000;
            var close = text.AsSpan(end..Math.Min(within.End, end + LongestTag)).IndexOf('>');
            if (close >= 0)
                return new(at, new(name, end), closing, new(end + close + 1, within.End));
        }

        return null;
    }

    /// <summary>From the <c>&lt;</c> of the tag that closes an element to behind its <c>&gt;</c>; null where it is not closed soon.</summary>
    public static TextSpan? CloseOf(string text, HtmlElement element, int end)
    {
        const int LongestTitle = 2000;
        if (element.IsClosing)
            return null;
        var name = element.Name.In(text);
        var limit = Math.Min(end, element.Inner.Start + LongestTitle);
        for (var at = element.Inner.Start; at < limit; at++)
        {
            var open = text.AsSpan(at..limit).IndexOf("</", StringComparison.Ordinal);
            if (open < 0)
                return null;
            at += open;
            var rest = text.AsSpan((at + 2)..limit);
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest.Length > name.Length && rest[name.Length..].IndexOf('>') is >= 0 and var close)
                return new(at, at + 2 + name.Length + close + 1);
        }

        return null;
    }

    /// <summary>What the first element of a block says on its first line, without tags.</summary>
    public static string TitleOf(string text, TextSpan block) =>
        Next(text, block) is { } element ? MarkerText.WithoutTags(text, FirstLine(text, new(element.Inner.Start, CloseOf(text, element, block.End)?.Start ?? block.End))).Of(text) : "";

    /// <summary>Counts what unfolds, and gives the place of the tag that brings the depth to 0, or -1.</summary>
    public static int FindClose(string text, TextSpan within, ref int depth)
    {
        for (var at = within.Start; NextFold(text, new(at, within.End)) is { } element; at = element.Inner.Start)
        {
            depth += element.IsClosing ? -1 : 1;
            if (depth == 0)
                return element.Start;
        }

        return -1;
    }

    /// <summary>The next tag that opens or closes what unfolds, or null.</summary>
    public static HtmlElement? NextFold(string text, TextSpan within)
    {
        for (var at = within.Start; Next(text, new(at, within.End)) is { } element; at = element.Inner.Start)
            if (element.Name.In(text).Equals("details", StringComparison.OrdinalIgnoreCase))
                return element;
        return null;
    }

    /// <summary>The first line with words in it.</summary>
    public static TextSpan FirstLine(string text, TextSpan inner)
    {
        for (var span = MarkerText.Trim(text, inner); !span.IsEmpty;)
        {
            var length = span.In(text).IndexOfAny('\r', '\n');
            var line = length < 0 ? span : new(span.Start, span.Start + length);
            if (!MarkerText.WithoutTags(text, line).IsEmpty || length < 0)
                return line;
            span = MarkerText.Trim(text, new(line.End, span.End));
        }

        return inner;
    }
}
