using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>What a reply is graded against: one reference answer. Alternative answers are several tasks, of which the best grade counts.</summary>
/// <param name="Question">As it was asked.</param>
/// <param name="Points">What a good answer says, corrected where the bank is wrong.</param>
/// <param name="Errata">What is the matter with the answer; only corrections matter here.</param>
/// <param name="Answer">The reference answer, as the bank has it.</param>
public sealed record GradingTask(string Question, IReadOnlyList<KeyPoint> Points, IReadOnlyList<Erratum> Errata, string Answer);
