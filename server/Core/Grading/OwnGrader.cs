using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>
/// Grades a reply to a question whose answer nobody wrote down: the person says whether it would do, and nothing else counts. Until then there is no grade: the
/// reply is kept, and no score knows of it.
/// </summary>
public static class OwnGrader
{
    public const string Version = "own-1";

    /// <summary>What is ticked.</summary>
    public const string Point = "My reply would do";

    private const double Most = 5;

    /// <param name="ticked">The texts that the person ticked.</param>
    public static Grade Of(IReadOnlySet<string> ticked)
    {
        var isGood = ticked.Contains(Point);
        return new(isGood ? Most : 0, [new(new(Point, KeyPointKind.Required), isGood ? PointVerdict.Covered : PointVerdict.Missed, [], isGood, isGood ? 1 : 0)], [], Version, []);
    }

    /// <summary>True if the grade says nothing yet.</summary>
    public static bool IsOpen(Grade grade) => grade.Grader == Version && grade.Score == 0;
}
