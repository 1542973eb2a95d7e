using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Interviews;

/// <summary>What the person chose; the defaults ask nothing and suit the first time.</summary>
/// <param name="Bank">The bank's name, or null for the default bank.</param>
/// <param name="Level">Only questions of these levels, or <see cref="QuestionLevels.None"/> for a mix.</param>
/// <param name="Topic">Only questions that these words find, or null.</param>
/// <param name="Count">How many questions.</param>
/// <param name="Limit">Minutes for the whole, or null.</param>
/// <param name="Feedback">After each reply, or at the end.</param>
/// <param name="Seed">Chooses the questions; the same seed chooses the same.</param>
/// <param name="InOrder">In the bank's order, from its first question.</param>
public sealed record InterviewOptions(
    string? Bank = null, QuestionLevels Level = QuestionLevels.None, string? Topic = null, int Count = 5, int? Limit = null,
    Feedback Feedback = Feedback.Each, long Seed = 0, bool InOrder = false);
