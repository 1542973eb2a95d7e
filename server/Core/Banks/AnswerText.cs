namespace FlaskPrep.Core.Banks;

/// <summary>Takes the label off an answer.</summary>
internal static class AnswerText
{
    private static readonly string[] Labels = ["A:", "A.", "Ans:", "Answer:", "**A:**", "**Answer:**", "**Answer**:"];

    public static string WithoutLabel(ReadOnlySpan<char> answer)
    {
        answer = answer.Trim();
        foreach (var label in Labels)
            if (answer.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && (answer.Length == label.Length || char.IsWhiteSpace(answer[label.Length])))
                return answer[label.Length..].TrimStart().ToString();
        return answer.ToString();
    }
}
