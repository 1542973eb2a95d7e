using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// What stands in front of nearly all titles of a way of marking and of few others: a number with nothing but a blank behind it, <c>## 3 What is Flask?</c>, parts of a
/// number, <c>1.3 What</c>, a letter with a number, <c>A3. What</c>. One alone may be a part of its title: <em>3 ways to do it</em>.
/// </summary>
internal static class Prefixes
{
    private const int Fewest = 3;
    private const double NearlyAll = 0.8;
    private const double Counting = 0.6;

    /// <summary>The same markers, with the prefixes off their titles if that is what they are.</summary>
    public static List<QuestionMarker> Taken(string text, List<QuestionMarker> markers)
    {
        if (markers.Count < Fewest)
            return markers;
        // "D3." is read as a word for a question, and its number taken off.
        var prefixed = markers.Count(marker => LengthOf(text, marker) > 0);
        if (prefixed >= Fewest && prefixed + markers.Count(marker => marker.Number is not null) >= NearlyAll * markers.Count)
            return markers.ConvertAll(marker => marker with { Title = MarkerText.Trim(text, new(marker.Title.Start + LengthOf(text, marker), marker.Title.End)) });
        if (markers.Count(marker => marker.Number is null && char.IsAsciiDigit(text[marker.Title.Start])) < NearlyAll * markers.Count)
            return markers;
        var read = markers.ConvertAll(marker => Numbered(text, marker));
        return read.Count(marker => marker.Number is not null) >= NearlyAll * read.Count && NumberRun.Consistency(read) >= Counting ? read : markers;
    }

    /// <summary>How long <c>1.3 </c> or <c>A3. </c> is; 0 if the title begins otherwise.</summary>
    private static int LengthOf(string text, in QuestionMarker marker)
    {
        var (at, end) = (marker.Title.Start, marker.Title.End);
        var isLetter = char.IsAsciiLetterUpper(text[at]);
        if (marker.Number is not null || (isLetter ? at + 1 : at) is var from && NumberText.Digits(text, from, end).Length is var digits && digits == 0)
            return 0;
        at = from + digits;
        var parts = at;
        while (at + 1 < end && text[at] is '.' or '-' && char.IsAsciiDigit(text[at + 1]))
            at += 1 + NumberText.Digits(text, at + 1, end).Length;
        if (at == parts && !isLetter)
            return 0;
        if (at < end && text[at] is '.' or ')' or ':')
            return at + 1 - marker.Title.Start;
        return at > parts && at < end && char.IsWhiteSpace(text[at]) ? at - marker.Title.Start : 0;
    }

    private static QuestionMarker Numbered(string text, in QuestionMarker marker)
    {
        var (number, digits) = NumberText.Digits(text, marker.Title.Start, marker.Title.End);
        var rest = new TextSpan(marker.Title.Start + digits, marker.Title.End);
        return digits == 0 || marker.Number is not null || rest.IsEmpty || !char.IsWhiteSpace(text[rest.Start])
            ? marker
            : marker with { Number = number, Title = MarkerText.Trim(text, rest) };
    }
}
