namespace FlaskPrep.Storage.History;

/// <summary>How much there is, or was.</summary>
public sealed record HistorySize(long Interviews, long Replies, long Grades, long Finishes);
