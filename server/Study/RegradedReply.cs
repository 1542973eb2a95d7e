using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>A reply, its grade, and the score that it would have now.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Before">The grade that holds.</param>
/// <param name="Score">0 to 5; null where no bank has its question now, or by another title.</param>
public sealed record RegradedReply(ReplyEntry Reply, GradeEntry Before, double? Score)
{
    // Less than a person could see.
    private const double Least = 0.05;

    public bool IsChanged => Score is { } score && Math.Abs(score - Before.Score) >= Least;
}
