using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>
/// Numbers with nothing but a blank behind them, <c>## 3 What is Flask?</c>. One alone may be a part of the title (<em>3 ways to do it</em>); nearly all titles of a way of
/// marking begin with one only where they are counted.
/// </summary>
internal static class BareNumbers
{
    private const int Fewest = 3;
    private const double NearlyAll = 0.8;
    private const double Counting = 0.6;

    /// <summary>The same markers, with their numbers off their titles if that is what they are.</summary>
    public static List<QuestionMarker> Read(string text, List<QuestionMarker> markers)
    {
        if (markers.Count < Fewest || markers.Count(marker => marker.Number is null && char.IsAsciiDigit(text[marker.Title.Start])) < NearlyAll * markers.Count)
            return markers;
        var read = markers.ConvertAll(marker => Numbered(text, marker));
        return read.Count(marker => marker.Number is not null) >= NearlyAll * read.Count && NumberRun.Consistency(read) >= Counting ? read : markers;
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
