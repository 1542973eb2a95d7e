using System.Globalization;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Reads the small marks at the beginning of a question: emphasis, <c>Q</c>, a number.</summary>
internal static class MarkerText
{
    /// <summary>Takes blanks and the emphasis that encloses all of a line off both its ends.</summary>
    public static TextSpan Bare(string text, TextSpan span)
    {
        span = Trim(text, span);
        while (span.Length > 4 && Encloses(text, span, "**") || span.Length > 4 && Encloses(text, span, "__"))
            span = Trim(text, new(span.Start + 2, span.End - 2));
        return span;
    }

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }

    /// <summary>Reads <c>13.</c>, <c>13)</c> or <c>13:</c> at the start of a span and gives what is left behind it.</summary>
    public static (int Value, TextSpan Title)? Number(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && at - span.Start < 6 && char.IsAsciiDigit(text[at]))
            at++;
        if (at == span.Start || at >= span.End || text[at] is not ('.' or ')' or ':'))
            return null;
        // 1.1 is a section's number, 3.9 a version.
        if (at + 1 < span.End && char.IsAsciiDigit(text[at + 1]))
            return null;
        return (int.Parse(text.AsSpan(span.Start, at - span.Start)), Trim(text, new(at + 1, span.End)));
    }

    /// <summary>Takes signs off both ends: emoji, stars, joiners. A level may be said by one; a title is words.</summary>
    public static TextSpan WithoutSigns(string text, TextSpan span)
    {
        span = Trim(text, span);
        while (!span.IsEmpty && IsSign(text[span.End - 1]))
            span = Trim(text, new(span.Start, span.End - 1));
        while (!span.IsEmpty && IsSign(text[span.Start]))
            span = Trim(text, new(span.Start + 1, span.End));
        // A letter that slipped in behind the sign.
        if (span.Length > 3 && IsSign(text[span.End - 2]) && text.AsSpan(span.Start..span.End).LastIndexOf('?') is > 0 and var mark && span.Length - mark < 8)
            span = new(span.Start, span.Start + mark + 1);
        return span;
    }

    private static bool IsSign(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate or UnicodeCategory.Format or UnicodeCategory.EnclosingMark || c is '\uFE0E' or '\uFE0F';

    /// <summary>Takes HTML tags off both ends: <c>&lt;b&gt;Why?&lt;/b&gt;</c>.</summary>
    public static TextSpan WithoutTags(string text, TextSpan span)
    {
        span = Trim(text, span);
        while (!span.IsEmpty && text[span.Start] == '<' && span.In(text).IndexOf('>') is >= 0 and var close)
            span = Trim(text, new(span.Start + close + 1, span.End));
        while (!span.IsEmpty && text[span.End - 1] == '>' && span.In(text).LastIndexOf('<') is >= 0 and var open)
            span = Trim(text, new(span.Start, span.Start + open));
        return span;
    }

    private static bool Encloses(string text, TextSpan span, string mark)
    {
        var inner = span.In(text);
        return inner.StartsWith(mark, StringComparison.Ordinal) && inner.EndsWith(mark, StringComparison.Ordinal)
            && inner[2..^2].IndexOf(mark, StringComparison.Ordinal) < 0;
    }
}
