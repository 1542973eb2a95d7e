namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>An interview in the side bar.</summary>
/// <param name="Uri">Its document.</param>
/// <param name="Bank">The bank's name.</param>
/// <param name="Level">As in its front matter.</param>
/// <param name="Started">When.</param>
/// <param name="Questions">How many it has.</param>
/// <param name="Answered">How many of them are done.</param>
/// <param name="IsOver">True when the report is there.</param>
/// <param name="Score">To the half, <c>3½</c>; null where nothing is graded.</param>
public sealed record InterviewData(string Uri, string Bank, string Level, string Started, int Questions, int Answered, bool IsOver, string? Score);
