using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Core.Review;

/// <summary>What a section says of the points of a question.</summary>
/// <param name="Whole">The share of what is asked for that it says, 0 to 1: a required point is one place, a group as many as it needs; a bonus counts nothing.</param>
/// <param name="WithParts">The same, but what it says in part counts half.</param>
/// <param name="Said">The points that it says, bonus points too.</param>
/// <param name="Words">The share of the question's words that it has, 0 to 1.</param>
internal sealed record SectionGrade(double Whole, double WithParts, IReadOnlySet<KeyPoint> Said, double Words)
{
    /// <summary>At this share of whole points a section covers a question: parts are easily met by chance.</summary>
    private const double Half = 0.5;

    private const double LeastParts = 0.3;

    /// <summary>Who answers a question has some of its words. A name in passing can be a point's only word, and is no answer.</summary>
    private const double LeastWords = 0.2;

    /// <summary>With fewer than those, but not fewer than these, a section covers a question in part at most.</summary>
    private const double FewestWords = 0.15;

    public Coverage Coverage => (Words, Whole) switch
    {
        ( < FewestWords, _) => Coverage.Missing,
        ( >= LeastWords, >= Half) => Coverage.Covered,
        (_, > 0) => Coverage.Partly,
        _ => WithParts >= LeastParts ? Coverage.Partly : Coverage.Missing,
    };

    public static SectionGrade Of(GradingTask task, SectionCandidate section)
    {
        var points = ReplyGrader.Grade(task, section.Text).Points;
        // With nothing but bonus points, they are what is asked for.
        var asked = points.Where(grade => grade.Point.Kind != KeyPointKind.Bonus).ToList() is { Count: > 0 } core ? core : points;
        return new(
            ShareOf(asked, part: 0), ShareOf(asked, part: 0.5), points.Where(grade => grade.Verdict == PointVerdict.Covered).Select(grade => grade.Point).ToHashSet(), section.Words);
    }

    private static double ShareOf(IEnumerable<PointGrade> points, double part)
    {
        var (places, filled) = (0, 0.0);
        foreach (var group in points.GroupBy(grade => grade.Point.Kind == KeyPointKind.Any ? grade.Point.Group ?? "" : null))
        {
            var need = group.Key is null ? group.Count() : Math.Clamp(group.First().Point.Need, 1, group.Count());
            places += need;
            filled += group.Select(grade => grade.Verdict switch { PointVerdict.Covered => 1, PointVerdict.Partly or PointVerdict.Unsure => part, _ => 0 }).OrderDescending().Take(need).Sum();
        }

        return places == 0 ? 0 : filled / places;
    }
}
