using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Interviews;

/// <summary>How well a question is known by its last grade.</summary>
/// <param name="Question">The question.</param>
/// <param name="TitleHash">The hash of the title that it was asked by.</param>
/// <param name="Score">The last grade, or null if it was never answered.</param>
/// <param name="At">When that was.</param>
/// <param name="Ticked">True if that grade counts points that the person ticked by hand.</param>
public sealed record QuestionStanding(QuestionKey Question, string TitleHash, double? Score, DateTimeOffset At, bool Ticked)
{
    private const double SolidFrom = 4;
    private const double ShakyFrom = 2;

    public Standing Standing => Score switch
    {
        >= SolidFrom => Standing.Solid,
        >= ShakyFrom => Standing.Shaky,
        _ => Standing.Gap,
    };

    /// <summary>
    /// Folds outcomes, in the order of time, into one standing a question, in the order in which the questions were first asked. A question that is passed
    /// over, or not graded, keeps the standing it had.
    /// </summary>
    public static IReadOnlyList<QuestionStanding> Of(IEnumerable<Outcome> outcomes)
    {
        var standings = new OrderedDictionary<(QuestionKey, string), QuestionStanding>();
        foreach (var outcome in outcomes)
        {
            var key = (outcome.Question, outcome.TitleHash);
            standings[key] = Next(standings.GetValueOrDefault(key), outcome);
        }

        return [.. standings.Values];
    }

    /// <summary>The standing after one more outcome of the same question.</summary>
    public static QuestionStanding Next(QuestionStanding? before, Outcome outcome) => outcome.Score is null && before?.Score is not null
        ? before
        : new(outcome.Question, outcome.TitleHash, outcome.Score, outcome.At, outcome.Ticked);
}
