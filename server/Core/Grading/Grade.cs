using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>The grade of a reply.</summary>
/// <param name="Score">0 to 5, not rounded; it follows from <paramref name="Points"/> and from nothing else.</param>
/// <param name="Points">In the order of the task.</param>
/// <param name="Flags">What is unusual about the reply: see <see cref="ReplyFlag"/>.</param>
/// <param name="Grader">Which grader this is from: <see cref="ReplyGrader.Version"/>.</param>
/// <param name="Repeated">The corrections whose mistake the reply repeats.</param>
public sealed record Grade(
    double Score, IReadOnlyList<PointGrade> Points, IReadOnlyList<string> Flags, string Grader, IReadOnlyList<Erratum> Repeated);
