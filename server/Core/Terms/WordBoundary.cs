using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Terms;

/// <summary>
/// What a whole word is: no letter, digit, <c>_</c> or <c>-</c> on either side, and no dot that joins it to another word
/// (<c>db.session</c> is not <em>session</em>).
/// </summary>
public static class WordBoundary
{
    public static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>The word that a cursor touches, or an empty span; nothing outside <paramref name="within"/> is looked at.</summary>
    public static TextSpan WordAround(ReadOnlySpan<char> text, TextSpan within, int offset)
    {
        var start = offset;
        while (start > within.Start && IsWordChar(text[start - 1]))
            start--;
        var end = offset;
        while (end < within.End && IsWordChar(text[end]))
            end++;
        return new(start, end);
    }

    public static bool Before(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
            return true;
        var c = text[start - 1];
        if (IsWordChar(c) || c == '-')
            return false;
        return c != '.' || start == 1 || !(IsWordChar(text[start - 2]) || text[start - 2] is ')' or ']');
    }

    public static bool After(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length)
            return true;
        var c = text[end];
        if (IsWordChar(c) || c == '-')
            return false;
        return c != '.' || end + 1 == text.Length || !IsWordChar(text[end + 1]);
    }
}
