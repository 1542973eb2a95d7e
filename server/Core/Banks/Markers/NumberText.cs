using System.Globalization;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Reads numbers in front of titles: <c>13.</c>, <c>13)</c>, <c>(13)</c>, <c>#13</c>, <c>13 -</c>, <c>13、</c>, <c>4a.</c>, an emoji's keycap.</summary>
internal static class NumberText
{
    private const int MostDigits = 5;
    private const char Keycap = '\u20E3';

    /// <param name="text">The text.</param>
    /// <param name="span">From where the number may stand.</param>
    /// <param name="isLabelled">Behind a label a blank is enough: <c>Q1 What</c>.</param>
    public static (int? Value, TextSpan Title)? Read(string text, TextSpan span, bool isLabelled)
    {
        var at = span.Start;
        var opening = at < span.End ? text[at] : '\0';
        if (opening is '(' or '[' or '（' or '【' or '#')
            at++;
        var (value, digits) = Digits(text, at, span.End);
        if (digits == 0)
            return null;
        at += digits;
        if (EndOfParts(text, at, span.End) is > 0 and var parts)
            return (null, MarkerText.Trim(text, new(parts, span.End)));
        var end = opening switch
        {
            '(' or '[' or '（' or '【' => at < span.End && text[at] is ')' or ']' or '）' or '】' ? at + 1 : -1,
            '#' => Delimited(text, at, span.End, true),
            _ => Delimited(text, at, span.End, isLabelled),
        };
        if (end >= 0)
            return (value, MarkerText.WithoutJoiner(text, new(end, span.End)));
        // 4a. is a question, but not number 4.
        if (opening is not ('(' or '[') && at + 1 < span.End && char.IsAsciiLetterLower(text[at]) && text[at + 1] is '.' or ')' && (at + 2 == span.End || char.IsWhiteSpace(text[at + 2])))
            return (null, MarkerText.Trim(text, new(at + 2, span.End)));
        return null;
    }

    /// <summary>The number at a place, and how many characters it has; digits of every script count.</summary>
    public static (int Value, int Length) Digits(string text, int at, int end)
    {
        var value = 0;
        var length = 0;
        for (; at + length < end && length < MostDigits && CharUnicodeInfo.GetDecimalDigitValue(text[at + length]) is >= 0 and var digit; length++)
            value = (value * 10) + digit;
        return (value, length);
    }

    /// <summary>The same for <c>二十三</c>, below a hundred.</summary>
    public static (int Value, int Length) ChineseDigits(string text, int at, int end)
    {
        const string Digits = "零一二三四五六七八九";
        const char Ten = '十';
        var (value, length) = (0, 0);
        for (; at + length < end && length < MostDigits; length++)
            if (text[at + length] == Ten)
                value = Math.Max(value, 1) * 10;
            else if (Digits.IndexOf(text[at + length]) is >= 0 and var digit)
                value += digit;
            else
                break;
        return (value, length);
    }

    /// <summary>Behind <c>-1.</c> of <c>2-1. What</c>, the second of part two, which is no number of its own; else 0.</summary>
    private static int EndOfParts(string text, int at, int end)
    {
        var from = at;
        while (at + 1 < end && text[at] is '-' or '.' && char.IsAsciiDigit(text[at + 1]))
            at += 1 + Digits(text, at + 1, end).Length;
        return at > from && at < end && text[at] is '.' or ')' or '、' ? at + 1 : 0;
    }

    private static int Delimited(string text, int at, int end, bool isLabelled)
    {
        if (at == end)
            return isLabelled ? at : -1;
        if (text[at] == '\\')
            at++;
        if (at == end)
            return -1;
        // 1.1 is a section's number, 3.9 a version.
        if (text[at] is '.' or ')' or ':' or '、' or '．' or '）' or '：' or ']' or '】')
            return at + 1 < end && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == text[at]) ? -1 : at + 1;
        if (text[at] == '\uFE0F' && at + 1 < end && text[at + 1] == Keycap)
            return at + 2;
        var blanks = at;
        while (blanks < end && char.IsWhiteSpace(text[blanks]))
            blanks++;
        // "36 **What is Flask?**"
        if (blanks > at && blanks + 2 < end && text[blanks] == '*' && text[blanks + 1] == '*' && char.IsLetter(text[blanks + 2]))
            return blanks;
        if (blanks < end && text[blanks] is '-' or '–' or '—' or '.' or ')' && (blanks > at || isLabelled) && blanks + 1 < end && char.IsWhiteSpace(text[blanks + 1]))
            return blanks + 1;
        return isLabelled && (blanks > at || text[at] is '-' or '–' or '*' or '_') ? blanks : -1;
    }
}
