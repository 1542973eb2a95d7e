using FlaskPrep.Core.Index;

namespace FlaskPrep.Storage.History;

/// <summary>Something that was added: a reply, or a grade of one.</summary>
/// <param name="Question">What it is about.</param>
/// <param name="At">When the reply was handed in.</param>
public sealed record HistoryChange(QuestionKey Question, DateTimeOffset At);
