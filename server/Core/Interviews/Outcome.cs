using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Interviews;

/// <summary>What came of one ask: its first attempt, which is the one that counts.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="TitleHash">The hash of its title then: a question whose title is another now is another question.</param>
/// <param name="Interview">The interview's ULID.</param>
/// <param name="Ask">The number of the ask, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Score">0 to 5; 0 if the answer was shown; null if it was passed over or is not graded.</param>
/// <param name="Ticked">True if the person ticked a point by hand.</param>
public sealed record Outcome(
    QuestionKey Question, string TitleHash, string Interview, int Ask, DateTimeOffset At, double? Score, bool Ticked)
{
    /// <summary>True if it was answered, and nobody has graded that.</summary>
    public bool IsUngraded { get; init; }
}
