using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Interviews;

/// <summary>A question and how well it is known.</summary>
public sealed record QuestionProgress(BankQuestion Asked, QuestionStanding Standing);
