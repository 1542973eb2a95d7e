using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Interviews;

/// <summary>What the person chose; the defaults ask nothing and suit the first time.</summary>
/// <param name="Bank">The bank's name, or null for the default bank.</param>
/// <param name="Level">Only questions of these levels, or <see cref="QuestionLevels.None"/> for a mix.</param>
/// <param name="Topic">Only questions that these words find; a question's id or title finds just that one. Null for any.</param>
/// <param name="Count">How many questions.</param>
/// <param name="Limit">Minutes for the whole, or null.</param>
/// <param name="Feedback">After each reply, or at the end.</param>
/// <param name="Seed">Chooses the questions; the same seed chooses the same.</param>
/// <param name="Order">By what they are chosen.</param>
/// <param name="Again">True to draw as the seed says, whatever was asked in the last days.</param>
/// <param name="Seconds">For one question, or null; a later reply counts, and is said to be late.</param>
/// <param name="FollowUps">True to ask for what a reply left out; null as the settings say.</param>
/// <param name="Lacking">The ids of what the notes do not answer, in the order in which it is asked; for that order alone.</param>
public sealed record InterviewOptions(
    string? Bank = null, QuestionLevels Level = QuestionLevels.None, string? Topic = null, int Count = 5, int? Limit = null,
    Feedback Feedback = Feedback.Each, long Seed = 0, QuestionOrder Order = QuestionOrder.Mixed, bool Again = false, int? Seconds = null, bool? FollowUps = null,
    IReadOnlyList<string>? Lacking = null)
{
    /// <summary>How many questions there are time for in a real one.</summary>
    private const int RealCount = 12;

    private const int RealMinutes = 30;

    /// <summary>Like the real thing: mixed, easy to hard, 30 minutes, grades at the end.</summary>
    public InterviewOptions LikeTheRealThing() => this with { Count = RealCount, Limit = RealMinutes, Feedback = Feedback.End, Order = QuestionOrder.Mixed };
}
