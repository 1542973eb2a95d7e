using FlaskPrep.Core.Grading;

namespace FlaskPrep.Grading;

/// <summary>What the grader sees of a reply before anything is weighed.</summary>
/// <param name="Set">The set.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Human">What people gave, 0 to 1.</param>
/// <param name="References">The points of each reference answer.</param>
/// <param name="Simple">What <see cref="Baseline"/> gives, 0 to 1.</param>
internal sealed record Sample(string Set, string Question, double Human, IReadOnlyList<IReadOnlyList<SamplePoint>> References, double Simple)
{
    public static List<Sample> Of(IEnumerable<GradedSet> sets) =>
        [.. sets.SelectMany(set => set.Replies.AsParallel().AsOrdered().Select(reply =>
            new Sample(
                set.Name, reply.Question, reply.Human, [.. set.Tasks[reply.Question].Select(task => Points(task, reply.Reply))],
                set.Tasks[reply.Question].Max(task => Baseline.Of(new Reading(task, reply.Reply))))))];

    /// <summary>0 to 1, by the reference that fits best.</summary>
    public double Score(Curve curve)
    {
        var best = 0.0;
        foreach (var points in References)
        {
            var (earned, weight) = (0.0, 0.0);
            var wanted = points is [{ Need: > 0 and var need }, ..] ? points.OrderByDescending(point => point.Credit(curve)).Take(need) : points;
            foreach (var point in wanted)
            {
                earned += point.Weight * point.Credit(curve);
                weight += point.Weight;
            }

            best = Math.Max(best, weight == 0 ? 0 : FlaskPrep.Core.Grading.Score.Worth(earned / weight, points.Count));
        }

        return best;
    }

    private static List<SamplePoint> Points(GradingTask task, string reply)
    {
        var grade = ReplyGrader.Grade(task, reply);
        var matches = new Reading(task, reply).Matches;
        return [.. task.Points.Select((_, point) => new SamplePoint(
            matches.Evidence(point), matches.NamedEvidence(point), matches.IsContradicted(point), grade.Points[point].Weight, task.Points[point].Need))];
    }
}
