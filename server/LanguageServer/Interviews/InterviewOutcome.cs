using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>What an interview's command answers.</summary>
/// <param name="Message">One sentence, also for a screen reader.</param>
/// <param name="Uri">The interview's document, or null where there is none.</param>
/// <param name="Position">Where the next reply goes, or null to leave the cursor.</param>
public sealed record InterviewOutcome(string Message, string? Uri = null, Position? Position = null);
