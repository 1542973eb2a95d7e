namespace FlaskPrep.Grading;

/// <summary>A reply that people graded.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Reply">The reply.</param>
/// <param name="Human">Their grade, 0 to 1.</param>
internal sealed record GradedReply(string Question, string Reply, double Human);
