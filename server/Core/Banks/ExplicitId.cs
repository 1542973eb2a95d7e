using System.Buffers;

namespace FlaskPrep.Core.Banks;

/// <summary>The id that somebody gave to a question: <c>&lt;!-- id: routing --&gt;</c> on the marker's line, or on the line above or below it.</summary>
internal static class ExplicitId
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Key = "id:";
    private const int Longest = 2000;

    /// <summary>What a reference cannot hold.</summary>
    private static readonly SearchValues<char> NoId = SearchValues.Create("[]|#^:/\\<> \t");

    /// <summary>Null if there is none, or none that a reference could name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marker">Where the marker begins.</param>
    /// <param name="titleEnd">Where the title ends.</param>
    public static string? At(string text, int marker, int titleEnd)
    {
        var start = LineStart(text, marker);
        var end = LineEnd(text, titleEnd);
        return Read(text.AsSpan(start..end), mustBeAlone: false) ?? Below(text, end) ?? Above(text, start);
    }

    private static string? Below(string text, int end)
    {
        var start = Next(text, end);
        return start < text.Length ? Read(text.AsSpan(start..LineEnd(text, start)), mustBeAlone: true) : null;
    }

    // Right below another line the comment is that line's.
    private static string? Above(string text, int start)
    {
        if (start == 0)
            return null;
        var end = Previous(text, start);
        var above = LineStart(text, end);
        var isFree = above == 0 || (Previous(text, above) is var before && text.AsSpan(LineStart(text, before)..before).IsWhiteSpace());
        return isFree ? Read(text.AsSpan(above..end), mustBeAlone: true) : null;
    }

    private static string? Read(ReadOnlySpan<char> line, bool mustBeAlone)
    {
        var open = line.IndexOf(Open, StringComparison.Ordinal);
        // Behind the opening: "<!-->" has a dash for both.
        if (open < 0 || line[(open + Open.Length)..].IndexOf(Close, StringComparison.Ordinal) is not (>= 0 and var length))
            return null;
        var words = line.Slice(open + Open.Length, length).Trim();
        if (!words.StartsWith(Key, StringComparison.Ordinal) || (mustBeAlone && line.Trim().Length != Open.Length + length + Close.Length))
            return null;
        var id = words[Key.Length..].Trim();
        return id.IsEmpty || id.Length > 100 || id.ContainsAny(NoId) ? null : id.ToString();
    }

    // Lines may end with any of \n, \r\n and \r. Of a line of a megabyte only what is near counts: many questions may stand in it.
    private static int LineStart(string text, int at)
    {
        var from = Math.Max(0, at - Longest);
        return text.AsSpan(from..at).LastIndexOfAny('\r', '\n') is >= 0 and var found ? from + found + 1 : from;
    }

    private static int LineEnd(string text, int at)
    {
        var to = Math.Min(text.Length, at + Longest);
        return text.AsSpan(at..to).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : to;
    }

    private static int Next(string text, int end) => Math.Min(text.Length, end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1));

    private static int Previous(string text, int start) => start >= 2 && text[start - 1] == '\n' && text[start - 2] == '\r' ? start - 2 : start - 1;
}
