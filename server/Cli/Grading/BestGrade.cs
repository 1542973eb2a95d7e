using FlaskPrep.Core.Grading;

namespace FlaskPrep.Cli.Grading;

/// <summary>Grades a reply against alternative answers.</summary>
internal static class BestGrade
{
    /// <summary>The grade of the answer that fits best, the first of equals.</summary>
    public static Grade Of(IReadOnlyList<GradingTask> tasks, string reply)
    {
        var best = ReplyGrader.Grade(tasks[0], reply);
        for (var i = 1; i < tasks.Count; i++)
            if (ReplyGrader.Grade(tasks[i], reply) is { } other && other.Score > best.Score)
                best = other;
        return best;
    }
}
