using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>
/// One question that asks for what a reply left out, made from the missing point without giving it away: no word of a missing point is in it that the question or the
/// reply does not have already.
/// </summary>
public static class FollowUp
{
    /// <summary>From here on there is nothing to ask for.</summary>
    private const double GoodEnough = 4.75;

    /// <summary>The question, or null where the reply says enough, or nothing that could be gone on from.</summary>
    public static string? Of(Question question, Grade grade, string reply)
    {
        if (grade.Score >= GoodEnough || question.Choices is not null || grade.Flags.Any(flag => flag is ReplyFlag.Empty or ReplyFlag.Echo or ReplyFlag.OffTopic))
            return null;
        if (Missing(grade) is not { } missing)
            return null;
        var known = AskedWords.Of(TokenScanner.Scan(question.Title));
        known.UnionWith(AskedWords.Of(TokenScanner.Scan(reply)));
        // A word of another point that is missing would be a present, too.
        var hidden = AskedWords.Of(grade.Points.Where(point => point.Verdict != PointVerdict.Covered).SelectMany(point => TokenScanner.Scan(point.Point.Text)));
        hidden.ExceptWith(known);
        return FollowUpWords.For(missing, known).FirstOrDefault(text => !AskedWords.Of(TokenScanner.Scan(text)).Overlaps(hidden));
    }

    /// <summary>A required point that is missed, else one that is said in part, else one of a group that is not full.</summary>
    private static KeyPoint? Missing(Grade grade)
    {
        var required = grade.Points.Where(point => point.Point.Kind == KeyPointKind.Required).ToList();
        var open = required.Find(point => point.Verdict == PointVerdict.Missed) ?? required.Find(point => point.Verdict is PointVerdict.Partly or PointVerdict.Unsure);
        if (open is not null)
            return open.Point;
        return grade.Points.Where(point => point.Point.Kind == KeyPointKind.Any).GroupBy(point => point.Point.Group)
            .Where(group => group.Count(point => point.Verdict == PointVerdict.Covered) < group.First().Point.Need)
            .SelectMany(group => group).FirstOrDefault(point => point.Verdict == PointVerdict.Missed)?.Point;
    }
}
