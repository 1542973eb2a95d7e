namespace FlaskPrep.Core.Scheduling;

/// <summary>How strong a question is at this moment: what the last grade was worth, and how likely that is still there.</summary>
internal static class Strength
{
    /// <summary>Of what was never answered: nobody knows, and most of it will be new. Behind what is known to be a gap, before all else.</summary>
    private const double Unknown = 0.35;

    /// <returns>0 to 1.</returns>
    public static double Of(QuestionRecord? record, DateTimeOffset now) => record is { Standing.Score: { } score, Card: { } card }
        ? score / 5 * card.Retrievability(now)
        : Unknown;
}
