namespace FlaskPrep.Storage.History;

/// <summary>An interview and when it was finished, or null while it is open.</summary>
public sealed record InterviewEntry(InterviewStart Start, DateTimeOffset? Finished);
