namespace FlaskPrep.Core.Facts;

/// <summary>One word or mark of a <see cref="ClaimPattern"/>.</summary>
/// <param name="Choices">What may stand there; all words or all marks.</param>
/// <param name="IsPrefix">True if the word may go on: <c>stor*</c>.</param>
/// <param name="Gap">True if other words may come before it.</param>
/// <param name="Glued">True if it follows the element before without a gap.</param>
internal sealed record ClaimElement(IReadOnlyList<string> Choices, bool IsPrefix, bool Gap, bool Glued)
{
    public bool Matches(ClaimSentence sentence, int token)
    {
        if (Glued && !sentence.Tokens[token].Glued)
            return false;
        var word = sentence[token];
        foreach (var choice in Choices)
            if (IsPrefix ? sentence.Tokens[token].IsWord && word.StartsWith(choice, StringComparison.OrdinalIgnoreCase)
                    : word.Equals(choice, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
