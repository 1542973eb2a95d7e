using FlaskPrep.Core.Index;

namespace FlaskPrep.Storage.History;

/// <summary>Which reviews: those of an interview, of a bank, from a time on, of a question; null means all.</summary>
public sealed record ReviewFilter(string? Interview = null, string? Bank = null, DateTimeOffset? Since = null, QuestionKey? Question = null)
{
    public static ReviewFilter All { get; } = new();
}
