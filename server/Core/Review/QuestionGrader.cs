using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Review;

/// <summary>Grades sections against one question.</summary>
internal static class QuestionGrader
{
    private const int MostSections = 3;

    // Beside the best section only such as have as much to do with the question.
    private const double LeastBeside = 0.7;

    public static QuestionReview Review(BankQuestion asked, IReadOnlyList<SectionCandidate> candidates)
    {
        var question = asked.Question;
        var task = TaskOf(asked);
        var graded = candidates.Select(candidate => (Section: candidate, Grade: SectionGrade.Of(task, candidate)))
            .Where(one => one.Grade.Coverage != Coverage.Missing)
            // A section says it better than a larger one around it that says no more.
            .OrderByDescending(one => one.Grade.Coverage).ThenByDescending(one => one.Grade.Whole).ThenByDescending(one => one.Grade.WithParts).ThenBy(one => one.Section.Count).ThenByDescending(one => one.Grade.Said.Count).ThenByDescending(one => one.Section.Words)
            .ToList();
        if (graded.Count == 0)
            return new(asked, Coverage.Missing, [], [], Lacking(question.KeyPoints, []));
        var coverage = graded[0].Grade.Coverage;
        var kept = new List<(SectionCandidate Section, SectionGrade Grade)>();
        foreach (var one in graded.Where(one => one.Grade.Coverage == coverage))
            if (kept.Count == 0 || (coverage == Coverage.Covered && kept.Count < MostSections && IsBeside(kept[0].Section, one.Section) && !kept.Exists(other => other.Section.Overlaps(one.Section))))
                kept.Add(one);
        var said = kept.SelectMany(one => one.Grade.Said).ToHashSet();
        return new(asked, coverage, [.. kept.Select(one => one.Section.Place)], [.. question.KeyPoints.Where(said.Contains).Select(point => point.Text)], Lacking(question.KeyPoints, said));
    }

    public static GradingTask TaskOf(BankQuestion asked) => new(asked.Question.Title, asked.Question.KeyPoints, asked.Errata, asked.Question.Answer);

    private static bool IsBeside(SectionCandidate best, SectionCandidate other) => other.Words >= LeastBeside * best.Words;

    /// <summary>Of a group that has as many as it needs, nothing is lacking.</summary>
    internal static IReadOnlyList<string> Lacking(IReadOnlyList<KeyPoint> points, HashSet<KeyPoint> said) =>
    [
        .. points.Where(point => !said.Contains(point) && point.Kind switch
        {
            KeyPointKind.Required => true,
            KeyPointKind.Any => points.Count(other => other.Group == point.Group && other.Kind == KeyPointKind.Any && said.Contains(other)) < Math.Max(1, point.Need),
            _ => false,
        }).Select(point => point.Text),
    ];
}
