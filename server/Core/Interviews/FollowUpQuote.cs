namespace FlaskPrep.Core.Interviews;

/// <summary>Asks once more, below a reply that left something out. It closes nothing: what is typed below it is the rest of the reply.</summary>
public static class FollowUpQuote
{
    /// <param name="ask">The ask's number.</param>
    /// <param name="replyHash">Of the reply that it follows up.</param>
    /// <param name="question">The question; it tells nothing of the answer.</param>
    public static IEnumerable<string> Lines(int ask, string replyHash, string question) =>
        [$"> **{TranscriptText.OneLine(question)}** {Mark.Write(MarkKind.FollowUp, ask.ToString(), replyHash)}"];
}
