using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Rules.Banks;

/// <summary>A question that was asked before in the same file, by its letters and digits alone.</summary>
public sealed class RepeatedQuestion : IBankRule
{
    /// <summary>Shorter titles, such as <em>Output?</em>, ask about what stands below them.</summary>
    private const int FewestLetters = 10;

    public string Code => "repeated-question";

    public IEnumerable<Finding> Check(BankDocument bank)
    {
        var seen = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var question in bank.Questions)
            if (Letters(question.Title) is { Length: >= FewestLetters } letters && !seen.TryAdd(letters, question) && IsSame(seen[letters], question))
                yield return new(
                    Code, FindingSeverity.Information, question.TitleSpan, $"This question was asked in line {seen[letters].Line + 1} already, as {seen[letters].Id}.", []);
    }

    // "What is the output of this code?" has many answers.
    private static bool IsSame(Question first, Question second) =>
        !first.HasAnswer || !second.HasAnswer || !HasCode(first) || !HasCode(second) || Letters(first.Answer) == Letters(second.Answer);

    private static bool HasCode(Question question) => question.Answer.Contains("```", StringComparison.Ordinal) || question.Answer.Contains("![", StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
