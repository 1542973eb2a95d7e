using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Core.Grading;

/// <summary>Grades code by what it was seen to do: each check is a point.</summary>
public static class CodeGrader
{
    public const string Version = "code-1";

    private const double Most = 5;

    /// <param name="checks">That it loads first, then what it was seen to do.</param>
    public static Grade Of(IReadOnlyList<Check> checks)
    {
        var deeds = checks.Skip(1).ToList();
        // Code that does not load does nothing.
        var score = checks is [{ Pass: true }, ..] && deeds.Count > 0 ? Most * deeds.Count(check => check.Pass) / deeds.Count : 0;
        return new(score, [.. checks.Select(Point)], [], Version, []);
    }

    private static PointGrade Point(Check check) => new(
        new(check.Name, KeyPointKind.Required), check.Pass ? PointVerdict.Covered : PointVerdict.Missed, check.Detail.Length > 0 ? [check.Detail] : [], Ticked: false, check.Pass ? 1 : 0);
}
