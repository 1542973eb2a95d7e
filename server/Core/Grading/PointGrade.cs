using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>A point and what a reply does with it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Verdict">Covered where <paramref name="Ticked"/>.</param>
/// <param name="Evidence">Stretches of the reply, character for character, that show the verdict; none where the point is missed.</param>
/// <param name="Ticked">True if the person says that the reply holds it.</param>
/// <param name="Credit">What it counts, 0 to 1: all of it where <paramref name="Ticked"/>, half where <see cref="PointVerdict.Unsure"/>.</param>
/// <param name="Weight">How much of the answer it is, beside the other points; 1 for a point as somebody wrote it.</param>
public sealed record PointGrade(KeyPoint Point, PointVerdict Verdict, IReadOnlyList<string> Evidence, bool Ticked, double Credit, double Weight = 1);
