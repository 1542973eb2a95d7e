using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Scheduling;

/// <summary>A question of an interview, and why it is asked.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reason">A few words, such as <c>last grade 1½ of 5, 3 days ago</c>; they tell nothing of its answer.</param>
public sealed record ChosenQuestion(Question Question, string Reason);
