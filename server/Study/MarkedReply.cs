using FlaskPrep.Core.Grading;

namespace FlaskPrep.Study;

/// <summary>A reply that is in the history, and its grade.</summary>
/// <param name="Hash">Of the reply.</param>
/// <param name="Grade">What is said of it, point by point.</param>
/// <param name="Score">0 to 5, with what hints cost taken off; not rounded.</param>
/// <param name="Attempt">1 for the first reply to this ask, the one that counts.</param>
internal sealed record MarkedReply(string Hash, Grade Grade, double Score, int Attempt)
{
    /// <summary>The score before the follow-up question; null if there was none.</summary>
    public double? Before { get; init; }

    /// <summary>Says that it came late; null if it did not.</summary>
    public string? Late { get; init; }
}
