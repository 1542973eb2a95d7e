namespace FlaskPrep.Core.Grading;

/// <summary>Tells a row of keywords from a sentence: nothing in it holds the words together.</summary>
internal static class KeywordRow
{
    private const int Fewest = 8;
    private const double LeastJoined = 0.08;
    private const double CodeSigns = 0.035;

    /// <param name="words">The words.</param>
    /// <param name="text">The text that they stand in.</param>
    public static bool Is(ReadOnlySpan<Token> words, ReadOnlySpan<char> text)
    {
        var telling = 0;
        var joining = 0;
        foreach (var word in words)
        {
            if (word.Tells)
                telling++;
            else
                joining++;
        }

        return telling >= Fewest && joining < LeastJoined * words.Length && !IsCode(text);
    }

    /// <summary>True for code that stands without a fence.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) =>
        text.Count('(') + text.Count(')') + text.Count('=') + text.Count('@') + text.Count('[') + text.Count(']') >= CodeSigns * text.Length;
}
