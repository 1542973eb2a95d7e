using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Where an interview stands: <c>flaskPrep/interview</c>, for a client that shows it.</summary>
/// <param name="Uri">Its document.</param>
/// <param name="Number">Of the question that waits for a reply; 0 if none does.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsOver">True when the report is there.</param>
/// <param name="Started">As in its front matter, later by the breaks that are over.</param>
/// <param name="Limit">Minutes for the whole, or null.</param>
/// <param name="Asked">When the open question was asked, later by the breaks that are over; null if none is.</param>
/// <param name="Seconds">For one question, or null.</param>
/// <param name="Paused">When the clock was stopped; null if it runs.</param>
public sealed record InterviewState(
    string Uri, int Number, int Count, bool IsOver, string Started, int? Limit, string? Asked = null, int? Seconds = null, string? Paused = null)
{
    /// <summary>Null for a document that cannot be read as an interview.</summary>
    public static InterviewState? Of(Document document)
    {
        if (document.Transcript is not { Header: { } header } transcript)
            return null;
        var open = transcript.OpenAsk;
        var breaks = transcript.Asks.Aggregate(TimeSpan.Zero, (sum, ask) => sum + ask.Breaks.Over);
        return new(
            document.Uri.ToString(), open?.Number ?? 0, header.Questions.Count, transcript.HasReport, Stamp.Of(header.Started + breaks), header.Limit,
            open is null ? null : Stamp.Of(open.At + open.Breaks.Over), header.Seconds, open?.Breaks.Since is { } since ? Stamp.Of(since) : null);
    }
}
