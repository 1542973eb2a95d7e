namespace FlaskPrep.Core.Interviews;

/// <summary>The front matter of a transcript.</summary>
/// <param name="Interview">A ULID.</param>
/// <param name="Bank">The bank's name.</param>
/// <param name="BankHash">The <see cref="TextHash"/> of its text when the interview began.</param>
/// <param name="Level">What was chosen, such as <c>basic</c> or <c>mixed</c>.</param>
/// <param name="Seed">By which the questions were chosen.</param>
/// <param name="Started">When it began.</param>
/// <param name="Feedback">After each reply, or at the end.</param>
/// <param name="Limit">Minutes for the whole, or null.</param>
/// <param name="Questions">The ids to be asked, in order.</param>
/// <param name="Seconds">For one question, or null; a later reply counts, and is said to be late.</param>
/// <param name="FollowUps">True if the interviewer asks for what a reply left out.</param>
/// <param name="Grader">The version of the grader when it began; empty where it is not said.</param>
public sealed record TranscriptHeader(
    string Interview, string Bank, string BankHash, string Level, long Seed, DateTimeOffset Started, Feedback Feedback, int? Limit,
    IReadOnlyList<string> Questions, int? Seconds = null, bool FollowUps = false, string Grader = "")
{
    /// <summary>Of the grammar; a transcript with a newer one is read by a newer Flask Prep only.</summary>
    public const int Version = 1;
}
