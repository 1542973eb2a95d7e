using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>A point and what a reply does with it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Verdict">Covered where <paramref name="Ticked"/>.</param>
/// <param name="Evidence">Stretches of the reply, character for character, that show the verdict; none where the point is missed.</param>
/// <param name="Ticked">True if the person says that the reply holds it.</param>
public sealed record PointGrade(KeyPoint Point, PointVerdict Verdict, IReadOnlyList<string> Evidence, bool Ticked);
