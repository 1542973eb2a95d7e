using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>Makes a number from what the points count.</summary>
internal static class Score
{
    private const double Full = 5;
    private const double BonusEach = 0.25;
    private const double BonusMost = 0.5;
    private const double Enough = 0.8;
    private const double Unsaid = 0.1;

    /// <summary>
    /// 0 to 5: the share of what is asked for. A required point is one place; a group is as many places as it needs, filled by its best points; bonus
    /// points lift by at most half a point, and only whole ones: parts of them are easily met by chance. With nothing but bonus points, they are what is asked for.
    /// Stretches of an answer count by their weight.
    /// </summary>
    public static double Of(IReadOnlyList<PointGrade> points)
    {
        var bonus = Math.Min(BonusMost, BonusEach * points.Count(grade => grade.Point.Kind == KeyPointKind.Bonus && grade.Verdict == PointVerdict.Covered));
        if (points.Any(grade => grade.Point.IsDerived))
            return Math.Min(Full, (Full * OfAnswer(Best([.. points.Where(grade => grade.Point.Kind != KeyPointKind.Bonus)]))) + bonus);
        var places = 0;
        var filled = 0.0;
        foreach (var group in points.Where(grade => grade.Point.Kind != KeyPointKind.Bonus).GroupBy(Group))
        {
            var need = Need(group.Key, group.First().Point, group.Count());
            places += need;
            // Who names a wrong one has named that one too; where one is enough, the right one is.
            var wrong = group.Key is null ? 0 : group.Count(grade => grade.Verdict == PointVerdict.Contradicted);
            filled += group.Select(grade => grade.Credit).OrderDescending().Take(Math.Max(need - wrong, 1)).Sum();
        }

        if (places == 0)
            return Full * Share(points);
        return Math.Min(Full, (Full * filled / places) + bonus);
    }

    /// <summary>What a share of the stretches of an answer is worth, both 0 to 1. Nobody repeats all of a long answer, and each stretch more leaves more unsaid.</summary>
    /// <param name="share">The share, by weight.</param>
    /// <param name="stretches">How many there are.</param>
    public static double Worth(double share, int stretches) => Math.Min(1, share / Math.Max(Enough, 1 - (Unsaid * (stretches - 1))));

    // What only a row of keywords shows counts half and no more.
    private static double OfAnswer(IReadOnlyList<PointGrade> points)
    {
        var weight = points.Sum(grade => grade.Weight);
        if (weight == 0)
            return 0;
        var unsure = points.Where(grade => grade.Verdict == PointVerdict.Unsure).Sum(grade => grade.Weight * grade.Credit);
        var sure = points.Where(grade => grade.Verdict != PointVerdict.Unsure).Sum(grade => grade.Weight * grade.Credit);
        return Math.Min(1, Worth(sure / weight, points.Count) + (unsure / weight));
    }

    // Who is asked for four names four, and the rest is not wanted.
    private static IReadOnlyList<PointGrade> Best(IReadOnlyList<PointGrade> points) =>
        points is [{ Point: { Kind: KeyPointKind.Any, Need: var need } }, ..] ? [.. points.OrderByDescending(grade => grade.Credit).Take(need)] : points;

    private static double Share(IReadOnlyList<PointGrade> points)
    {
        var weight = points.Sum(grade => grade.Weight);
        return weight == 0 ? 0 : points.Sum(grade => grade.Weight * grade.Credit) / weight;
    }

    // Null: the required points, each a place of its own.
    private static string? Group(PointGrade grade) => grade.Point.Kind == KeyPointKind.Any ? grade.Point.Group ?? "" : null;

    private static int Need(string? group, KeyPoint first, int count) => group is null ? count : Math.Clamp(first.Need, 1, count);
}
