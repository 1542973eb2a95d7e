namespace FlaskPrep.Core.Interviews;

/// <summary>The score of a whole interview: the mean over its asks, not rounded; a question passed over counts 0, a reply that is not graded nothing.</summary>
/// <param name="Interview">The interview's ULID.</param>
/// <param name="Started">When it began.</param>
/// <param name="Score">0 to 5.</param>
/// <param name="Asks">How many asks it is the mean of.</param>
public sealed record InterviewScore(string Interview, DateTimeOffset Started, double Score, int Asks)
{
    /// <summary>Null if nothing was asked, or nothing graded.</summary>
    public static InterviewScore? Of(string interview, DateTimeOffset started, IEnumerable<Outcome> outcomes)
    {
        // A question that was passed over and answered later has two outcomes; the answer counts.
        var scores = new Dictionary<int, double>();
        foreach (var outcome in outcomes.Where(outcome => !outcome.IsUngraded))
            scores[outcome.Ask] = Math.Max(outcome.Score ?? 0, scores.GetValueOrDefault(outcome.Ask));
        return scores.Count == 0 ? null : new(interview, started, scores.Values.Average(), scores.Count);
    }
}
