using FlaskPrep.Core.Index;

namespace FlaskPrep.Storage.History;

/// <summary>Which reviews: those of an interview, of a bank, from a time on, of a question; null means all.</summary>
/// <param name="Interview">Its ULID.</param>
/// <param name="Bank">The bank's name.</param>
/// <param name="Since">From then on.</param>
/// <param name="Question">A question of a bank.</param>
/// <param name="Counting">Only the one of each ask that counts.</param>
/// <param name="Before">Up to then, and not that moment.</param>
public sealed record ReviewFilter(
    string? Interview = null, string? Bank = null, DateTimeOffset? Since = null, QuestionKey? Question = null, bool Counting = false,
    DateTimeOffset? Before = null)
{
    public static ReviewFilter All { get; } = new();
}
