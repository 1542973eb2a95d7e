using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Where an interview stands: <c>flaskPrep/interview</c>, for a client that shows it.</summary>
/// <param name="Uri">Its document.</param>
/// <param name="Number">Of the question that waits for a reply; 0 if none does.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsOver">True when the report is there.</param>
/// <param name="Started">As in its front matter.</param>
/// <param name="Limit">Minutes for the whole, or null.</param>
public sealed record InterviewState(string Uri, int Number, int Count, bool IsOver, string Started, int? Limit)
{
    /// <summary>Null for a document that cannot be read as an interview.</summary>
    public static InterviewState? Of(Document document) => document.Transcript is { Header: { } header } transcript
        ? new(document.Uri.ToString(), transcript.OpenAsk?.Number ?? 0, header.Questions.Count, transcript.HasReport, Stamp.Of(header.Started), header.Limit)
        : null;
}
