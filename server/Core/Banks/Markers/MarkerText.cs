using System.Globalization;
using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Takes the small marks off a title: emphasis, tags, signs, links to somewhere above.</summary>
internal static class MarkerText
{
    /// <summary>How many marks are taken off one line at most: what has more is no title.</summary>
    public const int MostMarks = 12;

    private const int LongestMark = 16;

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }

    /// <summary>How many stars or underscores a span begins with, 1 to 3, where they may open emphasis; else 0.</summary>
    public static int EmphasisAt(string text, TextSpan span)
    {
        if (span.Length < 3 || text[span.Start] is not ('*' or '_'))
            return 0;
        var mark = text[span.Start];
        var count = 1;
        while (count < 4 && span.Start + count < span.End && text[span.Start + count] == mark)
            count++;
        return count < 4 && span.Start + count < span.End && !char.IsWhiteSpace(text[span.Start + count]) ? count : 0;
    }

    /// <summary>Where the emphasis that a span begins with is closed, or -1.</summary>
    public static int CloseOf(string text, TextSpan span, int count)
    {
        var mark = text.AsSpan(span.Start, count);
        var from = span.Start + count;
        var at = text.AsSpan(from..span.End).IndexOf(mark);
        // "*a **b** c*": two marks do not close one.
        while (at >= 0 && count == 1 && from + at + 1 < span.End && text[from + at + 1] == mark[0])
        {
            from += at + 2;
            at = text.AsSpan(from..span.End).IndexOf(mark);
        }

        return at < 0 || from + at == span.Start + count ? -1 : from + at;
    }

    /// <summary>True for what stands behind a title in bold and says nothing: signs, a line break's backslash, a colon.</summary>
    public static bool IsNothing(string text, TextSpan span)
    {
        foreach (var c in WithoutTags(text, span).In(text))
            if (char.IsLetterOrDigit(c) || c is '(' or '[')
                return LevelMark(text, span) == span.Length;
        return true;
    }

    /// <summary>Takes off what joins a number or a label to its title: <c>: </c>, <c> - </c>, the end of emphasis.</summary>
    public static TextSpan WithoutJoiner(string text, TextSpan span)
    {
        span = Trim(text, span);
        if (span.IsEmpty)
            return span;
        if (text[span.Start] is ':' or '：' or '.' or ')' or '、' or '·' or '|' && !(span.Length > 1 && text[span.Start + 1] == text[span.Start]))
            return Trim(text, new(span.Start + 1, span.End));
        return text[span.Start] is '-' or '–' or '—' && span.Length > 1 && char.IsWhiteSpace(text[span.Start + 1]) ? Trim(text, new(span.Start + 1, span.End)) : span;
    }

    /// <summary>Takes signs off both ends: emoji, stars, joiners, and a level in brackets. A level may be said by one; a title is words.</summary>
    public static TextSpan WithoutSigns(string text, TextSpan span)
    {
        span = Trim(text, span);
        for (var length = -1; length != span.Length;)
        {
            length = span.Length;
            while (!span.IsEmpty && IsSign(text[span.End - 1]))
                span = Trim(text, new(span.Start, span.End - 1));
            span = Trim(text, new(span.Start, span.End - LevelMark(text, span)));
            span = Trim(text, new(span.Start, span.End - Stars(text, span)));
            span = Trim(text, new(span.Start, span.End - Badge(text, span)));
            span = WithoutLeadingSigns(text, span);
        }

        // A letter that slipped in behind the sign.
        if (span.Length > 3 && IsSign(text[span.End - 2]) && text.AsSpan(span.Start..span.End).LastIndexOf('?') is > 0 and var mark && span.Length - mark < 8)
            span = new(span.Start, span.Start + mark + 1);
        return span;
    }

    /// <summary>How long a mark in code is that is no word of the title: <c>`[2026 Trend]`</c>.</summary>
    private static int Badge(string text, TextSpan span) =>
        span.In(text) is [.., ']', '`'] written && written.LastIndexOf("`[", StringComparison.Ordinal) is > 0 and var open && !written[(open + 1)..^1].Contains('`') ? written.Length - open : 0;

    /// <summary>How many stars stand behind a title with a blank before them: <c>What is Flask? ***</c>.</summary>
    private static int Stars(string text, TextSpan span)
    {
        var written = span.In(text);
        var words = written.TrimEnd('*');
        return words.Length < written.Length && words.Length > 0 && char.IsWhiteSpace(words[^1]) ? written.Length - words.Length : 0;
    }

    /// <summary>Without the half of an emphasis that lost its other half with the number: <c>**4) Sum**. Add</c>.</summary>
    public static string Balanced(string title)
    {
        const string Mark = "**";
        var first = title.IndexOf(Mark, StringComparison.Ordinal);
        return first > 0 && title.IndexOf(Mark, first + Mark.Length, StringComparison.Ordinal) < 0 && title[first - 1] != '*' && !title.Contains('`')
            ? title.Remove(first, Mark.Length)
            : title;
    }

    public static TextSpan WithoutLeadingSigns(string text, TextSpan span)
    {
        span = Trim(text, span);
        while (!span.IsEmpty && IsSign(text[span.Start]))
            span = Trim(text, new(span.Start + 1, span.End));
        // "[Easy] What is Flask?"
        return span.In(text) is ['[', ..] written && written.IndexOf(']') is > 1 and < LongestMark and var close && close + 1 < written.Length && written[close + 1] is not ('(' or ':')
            && LevelNames.OfMark(written[1..close]) != QuestionLevels.None
                ? Trim(text, new(span.Start + close + 1, span.End))
                : span;
    }

    /// <summary>How long the mark is that says a level at the end of a title: <c>(Easy)</c>, <c>[Medium]</c>, <c>`Hard`</c>; 0 if there is none.</summary>
    public static int LevelMark(string text, TextSpan span)
    {
        var written = span.In(text);
        if (written.IsEmpty || written[^1] is not (')' or ']' or '`' or '*'))
            return 0;
        var tail = written[^Math.Min(written.Length, LongestMark)..];
        var inner = tail.TrimEnd(")]`*");
        var word = inner[(inner.LastIndexOfAny("([`*") + 1)..];
        if (word.IsEmpty || word.Length == inner.Length || word.Contains(' ') || LevelNames.In(word) == QuestionLevels.None)
            return 0;
        var open = inner[..^word.Length].TrimEnd("([`*");
        return tail.Length - open.Length;
    }

    /// <summary>True for an emoji, a star, a box: what says something without being a word.</summary>
    public static bool IsSign(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;

    private static bool IsSign(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate or UnicodeCategory.Format or UnicodeCategory.EnclosingMark || c is '\uFE0E' or '\uFE0F';

    /// <summary>Takes HTML tags off both ends: <c>&lt;b&gt;Why?&lt;/b&gt;</c>.</summary>
    public static TextSpan WithoutTags(string text, TextSpan span)
    {
        span = Trim(text, span);
        while (!span.IsEmpty && text[span.Start] == '<' && IsTag(text, span.Start + 1, span.End) && span.In(text).IndexOf('>') is >= 0 and var close)
            span = Trim(text, new(span.Start + close + 1, span.End));
        while (!span.IsEmpty && text[span.End - 1] == '>' && span.In(text).LastIndexOf('<') is >= 0 and var open && IsTag(text, span.Start + open + 1, span.End))
            span = Trim(text, new(span.Start, span.Start + open));
        return span;
    }

    // Code is a part of the title.
    private static bool IsTag(string text, int at, int end) =>
        at < end && (char.IsAsciiLetter(text[at]) || text[at] is '/' or '!') && !text.AsSpan(at..end).TrimStart('/').StartsWith("code", StringComparison.OrdinalIgnoreCase);

    public static bool IsBoldTag(string text, TextSpan before, TextSpan after) =>
        after.Start > before.Start && new TextSpan(before.Start, after.Start).In(text) is var tags
        && (tags.Contains("<b>", StringComparison.OrdinalIgnoreCase) || tags.Contains("<strong", StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes off a title's end a link to somewhere above in the file, <c>[⬆](#top)</c>, and a heading's own anchor, <c>{#top}</c>.</summary>
    public static TextSpan WithoutWayUp(string text, TextSpan span)
    {
        var written = span.In(text);
        if (written.Length > 4 && written[^1] == '}' && written.LastIndexOf("{#", StringComparison.Ordinal) is > 0 and var anchor)
            return Trim(text, new(span.Start, span.Start + anchor));
        if (written.Length < 6 || written[^1] != ')' || written.LastIndexOf("](#", StringComparison.Ordinal) is not (> 0 and var target))
            return span;
        var open = written[..target].LastIndexOf('[');
        // "[[↑]](#top)"
        if (open > 0 && written[open - 1] == '[')
            open--;
        if (open <= 0)
            return span;
        foreach (var rune in written[open..target].EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) && !AnswerText.IsWayUpWord(written[open..target]))
                return span;
        return Trim(text, new(span.Start, span.Start + open));
    }
}
